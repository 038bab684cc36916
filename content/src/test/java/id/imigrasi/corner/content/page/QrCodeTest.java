package id.imigrasi.corner.content.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DecoderResult;
import com.google.zxing.qrcode.decoder.Decoder;
import id.imigrasi.corner.content.guide.ShortCode;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

  private static final int QUIET_ZONE = 4;
  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

  @ParameterizedTest
  @ValueSource(
      strings = {"HTTP://192.168.4.1:8080/C/K7M2P", "https://contoh.id/p/a", "Panduan é — 😀", "1"})
  void holdsTheTextThatAReaderReads(String text) throws ChecksumException, FormatException {
    assertThat(read(QrCode.svg(text, "Panduan")).getText()).isEqualTo(text);
  }

  @Test
  void correctsErrorsAtLevelM() throws ChecksumException, FormatException {
    assertThat(read(QrCode.svg("HTTP://A/C/K7M2P", "")).getECLevel()).isEqualTo("M");
  }

  @Test
  void leavesTheQuietZoneWhite() {
    String svg = QrCode.svg("HTTP://A/C/K7M2P", "");
    Matcher run = RUN.matcher(svg);
    int size = size(svg);

    assertThat(run.results())
        .isNotEmpty()
        .allSatisfy(
            found -> {
              int x = Integer.parseInt(found.group(1));
              int y = Integer.parseInt(found.group(2));
              assertThat(x).isGreaterThanOrEqualTo(QUIET_ZONE);
              assertThat(x + Integer.parseInt(found.group(3)))
                  .isLessThanOrEqualTo(size - QUIET_ZONE);
              assertThat(y).isBetween(QUIET_ZONE, size - QUIET_ZONE - 1);
            });
  }

  @Test
  void isSmallerForAnAddressInCapitals() {
    assertThat(size(QrCode.svg("HTTP://192.168.4.1:8080/C/K7M2P", "")))
        .isLessThan(size(QrCode.svg("http://192.168.4.1:8080/c/k7m2p?", "")));
  }

  @Test
  void tellsScreenReadersWhatItIsFor() {
    assertThat(QrCode.svg("1", "\"Panduan\" <1>"))
        .contains("role=\"img\"", "aria-label=\"&quot;Panduan&quot; &lt;1&gt;\"");
  }

  @Test
  void refusesATextThatDoesNotFit() {
    assertThatThrownBy(() -> QrCode.svg("a".repeat(3_000), ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "http://192.168.4.1:8080, HTTP://192.168.4.1:8080/C/K7M2P",
    "http://192.168.4.1:8080/, HTTP://192.168.4.1:8080/C/K7M2P",
    "https://corner.contoh.id, HTTPS://CORNER.CONTOH.ID/C/K7M2P",
    "https://contoh.id/Corner, https://contoh.id/Corner/c/K7M2P",
    "https://user@contoh.id, https://user@contoh.id/c/K7M2P",
  })
  void writesAnAddressInCapitalsOnlyWhereThatMeansTheSame(URI base, String address) {
    assertThat(QrCode.address(base, new ShortCode("K7M2P"))).isEqualTo(address);
  }

  private static DecoderResult read(String svg) throws ChecksumException, FormatException {
    int modules = size(svg) - 2 * QUIET_ZONE;
    BitMatrix matrix = new BitMatrix(modules);
    Matcher run = RUN.matcher(svg);
    while (run.find()) {
      int x = Integer.parseInt(run.group(1)) - QUIET_ZONE;
      int y = Integer.parseInt(run.group(2)) - QUIET_ZONE;
      matrix.setRegion(x, y, Integer.parseInt(run.group(3)), 1);
    }
    return new Decoder().decode(matrix);
  }

  private static int size(String svg) {
    Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
    assertThat(box.find()).isTrue();
    return Integer.parseInt(box.group(1));
  }
}
