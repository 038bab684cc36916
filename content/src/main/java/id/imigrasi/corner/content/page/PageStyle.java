package id.imigrasi.corner.content.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The one style sheet that stands inside every page. */
final class PageStyle {

  static final String CSS = compact(read());

  /** The hash source of the style (CSP Level 3, section 2.3.1). */
  static final String HASH = "sha256-" + sha256(CSS);

  private PageStyle() {}

  private static String read() {
    try (InputStream in = PageStyle.class.getResourceAsStream("page.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("page.css of this jar cannot be read", e);
    }
  }

  private static String compact(String css) {
    return css.replaceAll("/\\*.*?\\*/", "")
        .replaceAll("\\s+", " ")
        .replaceAll(" ?([{};,]) ?", "$1")
        .replace(": ", ":")
        .replace(";}", "}")
        .strip();
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
