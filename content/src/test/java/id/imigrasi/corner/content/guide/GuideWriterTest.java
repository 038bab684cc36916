package id.imigrasi.corner.content.guide;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.Guides;
import id.imigrasi.corner.content.item.PartialDate;
import id.imigrasi.corner.content.item.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuideWriterTest {

  @Test
  void writesAGuideThatReadsBackAsTheSame() {
    Guide guide =
        Guides.guide("paspor-hilang")
            .keywords("paspor ilang", "2024", "yes", "~")
            .fees(
                new Fee("", "Beban", 0, "", new PartialDate(2024, 0, 0), List.of("PP45")),
                new Fee(
                    "",
                    "Buku",
                    650_000,
                    "per buku",
                    new PartialDate(2024, 12, 17),
                    List.of("PP45")))
            .duration(new Statement("Empat hari.", new PartialDate(2026, 5, 0), List.of("PP45")))
            .places(new Statement("Kantor.", null, List.of()))
            .related("paspor-rusak")
            .verify("Berapa lama?")
            .section(Section.STEPS, "1. Datang. [^PP45]\n2. **Bayar**.")
            .section(Section.ABOUT, "Satu.\n\nDua.")
            .build();

    assertThat(readBack(guide)).isEqualTo(guide);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b",
        "# a",
        "- a",
        "[a]",
        "{a}",
        "'a'",
        "\"a\"",
        "&a",
        "*a",
        "!a",
        "%a",
        "@a",
        "---",
        "2026-11-22",
        "null",
        "true",
        "1_000",
        "a  b",
        "café 😀 – …",
        "a\nb",
        "a \\n b",
        "0x1F"
      })
  void quotesWhateverYamlWouldMisread(String text) {
    Guide guide =
        Guides.guide("x").title(text).summary(text + " " + "kata ".repeat(40) + text).build();

    assertThat(readBack(guide)).isEqualTo(guide);
  }

  private static Guide readBack(Guide guide) {
    return switch (GuideParser.parse(guide.path(), GuideWriter.write(guide))) {
      case ParsedGuide.Sound(Guide read) -> read;
      case ParsedGuide.Faulty(List<Problem> problems) ->
          throw new AssertionError(problems + "\n" + GuideWriter.write(guide));
    };
  }
}
