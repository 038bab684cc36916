package id.imigrasi.corner.content.page;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import id.imigrasi.corner.content.guide.ShortCode;
import id.imigrasi.corner.content.item.Html;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** A QR code (ISO/IEC 18004) as a drawing that stays sharp at any size. */
public final class QrCode {

  /** Modules of white around the code (ISO/IEC 18004, section 5.3.8). */
  private static final int QUIET_ZONE = 4;

  private QrCode() {}

  /**
   * An SVG element, black on white whatever stands behind it, with error correction M. Text of
   * capitals, digits and {@code $%*+-./:} only takes the smaller alphanumeric mode.
   *
   * @param label what the code is for, read out by screen readers
   * @throws IllegalArgumentException if the text does not fit into a QR code (2,331 bytes)
   */
  public static String svg(String text, String label) {
    ByteMatrix modules = encode(text);
    int size = modules.getWidth() + 2 * QUIET_ZONE;
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" role="img" \
        aria-label="%2$s" shape-rendering="crispEdges">\
        <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path fill="#000" d="%3$s"/></svg>"""
        .formatted(size, Html.escape(label), path(modules));
  }

  /**
   * The address that a guide's QR code holds. In capitals, so that the code is smaller: scheme and
   * host mean the same in capitals (RFC 3986, section 6.2.2.1), and {@code /C/} is served like
   * {@code /c/}. A base with a path or user of its own is left as it is.
   *
   * @param base where the phone pages are served, such as {@code http://192.168.4.1:8080}
   */
  public static String address(URI base, ShortCode code) {
    String text = base.toString().replaceFirst("/+$", "");
    String path = base.getRawPath() == null ? "" : base.getRawPath();
    boolean meansTheSameInCapitals = path.matches("/*") && base.getRawUserInfo() == null;
    return meansTheSameInCapitals
        ? text.toUpperCase(Locale.ROOT) + "/C/" + code
        : text + "/c/" + code;
  }

  private static ByteMatrix encode(String text) {
    try {
      // Named only where it matters: some readers stumble over the extra segment that names it.
      Map<EncodeHintType, Object> hints =
          text.chars().allMatch(c -> c < 128)
              ? Map.of()
              : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
      return Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("does not fit into a QR code: " + text.length(), e);
    }
  }

  /** One closed outline for each run of black modules in a row. */
  private static String path(ByteMatrix modules) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      int x = 0;
      while (x < modules.getWidth()) {
        int start = x;
        while (x < modules.getWidth() && modules.get(x, y) == 1) {
          x++;
        }
        if (x > start) {
          path.append('M').append(start + QUIET_ZONE).append(' ').append(y + QUIET_ZONE);
          path.append('h').append(x - start).append("v1h-").append(x - start).append('z');
        }
        x++;
      }
    }
    return path.toString();
  }
}
