package id.imigrasi.corner.content.guide;

import id.imigrasi.corner.content.item.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;

/**
 * What people type who cannot scan: five characters that follow from a guide's slug and language
 * alone, so that every kiosk and console knows the same code without being told. Digits and
 * consonants only: nothing is mistaken for anything else, and no code is a word.
 */
public record ShortCode(String value) {

  private static final String ALPHABET = "23456789BCDFGHJKMNPQRSTVWXZ";
  private static final int LENGTH = 5;

  public ShortCode {
    if (value.length() != LENGTH || !value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
      throw new IllegalArgumentException("not a short code: \"" + value + "\"");
    }
  }

  /** The code of a guide in a language. */
  public static ShortCode of(GuideId id, Language language) {
    byte[] hash = sha256(id.slug() + "/" + language.code());
    long number = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      number = (number << 8) | (hash[i] & 0xff);
    }
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt((int) Long.remainderUnsigned(number, ALPHABET.length())));
      number = Long.divideUnsigned(number, ALPHABET.length());
    }
    return new ShortCode(code.toString());
  }

  /** Reads what somebody typed: any case, spaces and hyphens do not count. Empty if no code. */
  public static Optional<ShortCode> parse(String typed) {
    if (typed.length() > 40) {
      return Optional.empty();
    }
    String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    try {
      return Optional.of(new ShortCode(code));
    } catch (IllegalArgumentException notCode) {
      return Optional.empty();
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
