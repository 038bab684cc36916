package id.imigrasi.corner.kiosk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.TestRelease;
import org.junit.jupiter.api.Test;

class ProseTest {

  private final Citations citations =
      new Citations(
          TestRelease.usual()
              .as(1)
              .corpus()
              .guide(new GuideId("paspor-hilang"), Language.INDONESIAN)
              .orElseThrow()
              .sources(),
          "hanya praktik");

  @Test
  void givesEveryPaperABoxToTick() {
    assertThat(html(Prose.checklist("- KTP\n- Surat **asli**", citations, html -> {})))
        .contains("<label><input type=\"checkbox\"><span>KTP</span></label>")
        .contains("<span>Surat <strong>asli</strong></span>");
  }

  @Test
  void showsAnAddressInsteadOfALink() {
    assertThat(html(Prose.of("Buka [situs](https://resmi.example/a).", citations)))
        .isEqualTo("<p>Buka <span class=\"address\">situs (resmi.example/a)</span>.</p>");
  }

  @Test
  void citesSourcesByTheirNumbersInOrder() {
    assertThat(html(Prose.of("Ya. [^B,A]", citations)))
        .isEqualTo("<p>Ya.<sup class=\"cite\">1, 2</sup></p>");
  }

  @Test
  void labelsWhatOnlyPracticeStandsBehind() {
    assertThat(html(Prose.of("Ya. [^B]", citations))).contains("hanya praktik");
  }

  private static String html(Prose prose) {
    return prose.getElement().getProperty("innerHTML");
  }
}
