package id.imigrasi.corner.content.facts;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.Guides;
import id.imigrasi.corner.content.facts.Fact.Confidence;
import id.imigrasi.corner.content.guide.Fee;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.PartialDate;
import id.imigrasi.corner.content.item.Source;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsReportTest {

  private final List<Fact> facts =
      FactTable.of(
          Guides.corpus(
              Guides.guide("paspor-hilang")
                  .title("Paspor \"hilang\"")
                  .source(
                      new Source(
                          "BOT",
                          "Chatbot",
                          Source.Kind.PRACTICE,
                          null,
                          new PartialDate(2026, 5, 0)))
                  .fees(
                      new Fee(
                          "beban",
                          "Beban",
                          1_000_000,
                          "per buku",
                          new PartialDate(2024, 12, 17),
                          List.of("PP45")))
                  .confirm("Tarif bisa berubah.")
                  .section(
                      Section.ABOUT, "- Selesai 3–4 hari. [^BOT]\n- Tanpa angka.\n- Pasal 5.")),
          Language.INDONESIAN);

  @Test
  void listsEveryStatementWithANumberAndNoOther() {
    assertThat(facts)
        .extracting(Fact::text)
        .containsExactly("Beban: Rp1.000.000 per buku", "Selesai 3–4 hari.", "Pasal 5.");
  }

  @Test
  void takesTheNumbersOutAsTheyAreWritten() {
    assertThat(FactTable.numbers("Rp1.000.000, 3–4 hari, 08.00, +62 813-99, 50 % dan 2x"))
        .containsExactly("Rp1.000.000", "3–4", "08.00", "+62", "813-99", "50 %", "2");
  }

  @Test
  void takesNoDigitOutOfAWord() {
    assertThat(FactTable.numbers("P3MI, SP4N-LAPOR, Rp0, F-1.03")).containsExactly("Rp0", "1.03");
  }

  @Test
  void datesAFactByItselfOrElseByItsSources() {
    assertThat(facts)
        .extracting(Fact::date)
        .containsExactly(new PartialDate(2024, 12, 17), new PartialDate(2026, 5, 0), null);
  }

  @Test
  void saysHowWellAFactIsBacked() {
    assertThat(facts)
        .extracting(Fact::confidence)
        .containsExactly(Confidence.REGULATION, Confidence.PRACTICE, Confidence.NONE);
  }

  @Test
  void writesATableForSpreadsheets() {
    String[] rows =
        new FactsReport(facts, Language.INDONESIAN, LocalDate.of(2026, 11, 22))
            .csv()
            .split("\r\n", -1);

    assertThat(rows[0]).startsWith("\uFEFF\"Panduan atau isi\",\"Bagian\",\"Fakta\"");
    assertThat(rows[1])
        .startsWith("\"Paspor \"\"hilang\"\"\",\"Biaya\",\"Beban: Rp1.000.000 per buku\"")
        .contains("\"2024-12-17\"", "\"ya\"", "\"guides/id/paspor-hilang.md\"");
  }

  @Test
  void writesAPageThatEscapesWhatGuidesSay() {
    assertThat(new FactsReport(facts, Language.ENGLISH, LocalDate.of(2026, 11, 22)).html())
        .contains("<html lang=\"en\">", "Paspor &quot;hilang&quot;", "Practice of offices")
        .doesNotContain("\"hilang\"");
  }
}
