package id.imigrasi.corner.content.page;

import static id.imigrasi.corner.content.Guides.guide;
import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.Guides;
import id.imigrasi.corner.content.glossary.Glossary;
import id.imigrasi.corner.content.guide.Fee;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideWriter;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.PartialDate;
import id.imigrasi.corner.content.item.Source;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageSizeTest {

  /** What a first round trip carries over TCP with ten segments (RFC 6928). */
  private static final int FIRST_ROUND_TRIP = 14_336;

  @Test
  void aGuideAsLongAsAGuideMayBeFitsIntoTheFirstRoundTrip() {
    Guides draft = guide("panduan-besar").summary("Ringkasan. ".repeat(20).strip());
    for (int i = 0; i < 10; i++) {
      draft.source(
          new Source(
              "SUMBER" + i,
              "Kantor Imigrasi: halaman layanan",
              Source.Kind.PRACTICE,
              URI.create("https://www.imigrasi.go.id/layanan/halaman-" + i),
              new PartialDate(2026, 5, 0)));
    }
    Fee one = fee("Paspor elektronik 5 tahun", List.of("SUMBER1", "SUMBER2"));
    Fee two = fee("Paspor elektronik 10 tahun", List.of("SUMBER2", "SUMBER3"));
    draft.fees(one, two, one, two);
    draft.section(Section.PAPERS, "- Kartu tanda penduduk [^SUMBER1,SUMBER2]\n".repeat(20));
    draft.section(Section.STEPS, "1. Datang ke kantor dan antre. [^SUMBER1,SUMBER3]\n".repeat(20));
    draft.section(Section.WARNINGS, "- **Jangan** beri uang tunai. [^SUMBER4]\n".repeat(20));
    Guide guide = draft.build();
    PageContext context =
        new PageContext(
            LocalDate.of(2030, 1, 1),
            Language.ENGLISH,
            true,
            "Imigrasi Corner",
            List.of(guide),
            Glossary.EMPTY);

    assertThat(bytes(GuideWriter.write(guide))).isBetween(5_000, 6_000);
    assertThat(bytes(GuidePage.html(guide, context))).isLessThanOrEqualTo(FIRST_ROUND_TRIP);
  }

  private static Fee fee(String name, List<String> sources) {
    return new Fee("", name, 650_000, "per buku", new PartialDate(2024, 12, 17), sources);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
