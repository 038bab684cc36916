package id.imigrasi.corner.admin.fleet;

import id.imigrasi.corner.content.release.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Secrets that the console draws. Their plain hash is stored: unlike a person's password they have
 * too many possible values to be found by trying.
 */
final class Credential {

  /** Nothing that is mistaken for something else when it is read out over a telephone. */
  private static final String ALPHABET = "23456789BCDFGHJKMNPQRSTVWXZ";

  private static final int CODE_LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Credential() {}

  /** A kiosk's password: 256 bits as hexadecimal digits. */
  static String secret() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** A one-time code in two groups of four: 38 bits, good for an hour and few attempts. */
  static String code() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < CODE_LENGTH; i++) {
      code.append(i == CODE_LENGTH / 2 ? "-" : "")
          .append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  static String hash(String secret) {
    return Sha256.of(secret.getBytes(StandardCharsets.UTF_8)).hex();
  }

  /** What was typed, as it was drawn: any case, with or without the hyphen. */
  static String normalCode(String typed) {
    String letters = typed.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    return letters.length() == CODE_LENGTH
        ? letters.substring(0, CODE_LENGTH / 2) + "-" + letters.substring(CODE_LENGTH / 2)
        : letters;
  }
}
