package id.imigrasi.corner.content.page;

import static id.imigrasi.corner.content.Guides.english;
import static id.imigrasi.corner.content.Guides.guide;
import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.Guides;
import id.imigrasi.corner.content.glossary.Glossary;
import id.imigrasi.corner.content.guide.Fee;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.guide.ShortCode;
import id.imigrasi.corner.content.guide.Statement;
import id.imigrasi.corner.content.item.PartialDate;
import id.imigrasi.corner.content.item.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GuidePageTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final Source CHATBOT =
      new Source("BIMO", "BIMO", Source.Kind.PRACTICE, null, new PartialDate(2026, 5, 0));

  @Test
  void isOneDocumentInTheLanguageOfTheGuide() {
    String html = html(guide("paspor-hilang").title("Paspor hilang"));

    assertThat(html)
        .startsWith("<!doctype html>")
        .contains("<html lang=\"id\">", "name=\"viewport\"")
        .contains("<title>Paspor hilang</title>", "<h1>Paspor hilang</h1>");
    assertThat(html(english("paspor-hilang"))).contains("<html lang=\"en\">");
  }

  @Test
  void needsNoSecondRequest() {
    assertThat(html(guide("x")))
        .contains("<link rel=\"icon\" href=\"data:,\">")
        .doesNotContain("<script", "<img", "url(", "@import", "src=");
  }

  @Test
  void escapesEveryTextOfTheGuide() {
    String bad = "<script>\"'&</script>";
    Guides guide =
        guide("x")
            .title(bad)
            .summary(bad)
            .fees(new Fee("", bad, 1, bad, new PartialDate(2024, 0, 0), List.of("PP45")))
            .duration(new Statement(bad, null, List.of()))
            .places(new Statement(bad, null, List.of()))
            .source(new Source("S", bad, Source.Kind.MEDIA, null, new PartialDate(2024, 0, 0)))
            .section(Section.ABOUT, bad);

    assertThat(html(guide)).doesNotContain("<script").contains("&lt;script&gt;");
    assertThat(GuidePage.html(guide.build(), context("<i>", List.of(guide.build()))))
        .doesNotContain("<i>", "<script")
        .contains("<p>&lt;i&gt;</p>");
  }

  @Test
  void showsAFeeWithItsUnitItsDateAndItsSources() {
    String html =
        html(
            guide("x")
                .fees(
                    new Fee(
                        "",
                        "Paspor 5 tahun",
                        650_000,
                        "per buku",
                        new PartialDate(2024, 12, 17),
                        List.of("PP45"))));

    assertThat(html)
        .contains("<h2>Biaya</h2>", "Paspor 5 tahun", "<b>Rp650.000</b>per buku")
        .contains("berlaku per 17 Desember 2024. Sumber: <a href=\"#s1\">PP 45/2024</a>");
  }

  @Test
  void saysDateAndSourcesOnceForFeesThatShareThem() {
    Fee five = new Fee("", "5", 650_000, "", new PartialDate(2024, 12, 17), List.of("PP45"));
    Fee ten = new Fee("", "10", 950_000, "", new PartialDate(2024, 12, 17), List.of("PP45"));
    Fee lost = new Fee("", "hilang", 1_000_000, "", new PartialDate(2025, 5, 0), List.of("PP45"));

    assertThat(html(guide("x").fees(five, ten, lost)))
        .containsOnlyOnce("berlaku per 17 Desember 2024")
        .containsOnlyOnce("berlaku per Mei 2025");
  }

  @Test
  void saysThatAPracticeIsNoRule() {
    Fee fee = new Fee("", "Materai", 10_000, "", new PartialDate(2026, 5, 0), List.of("BIMO"));

    assertThat(html(guide("x").source(CHATBOT).fees(fee)))
        .contains("<a href=\"#s2\">BIMO</a> (praktik di beberapa kantor, bukan aturan)")
        .contains("BIMO, Mei 2026 (praktik di beberapa kantor, bukan aturan)</li>");
  }

  @Test
  void leadsFromACitationToItsSource() {
    String html =
        html(guide("x").source(CHATBOT).section(Section.STEPS, "1. Datang. [^PP45,BIMO]"));

    assertThat(html)
        .contains("Datang.<sup><a href=\"#s1\">1</a> <a href=\"#s2\">2</a></sup>")
        .contains("<li id=\"s1\"><a href=\"https://peraturan.go.id/pp-45-2024\">PP 45/2024</a>")
        .contains("17 Desember 2024");
  }

  @Test
  void givesPapersBoxesStepsNumbersAndWarningsAFrame() {
    String html =
        html(
            guide("x")
                .section(Section.PAPERS, "- KTP")
                .section(Section.STEPS, "1. Datang")
                .section(Section.WARNINGS, "- Jangan"));

    assertThat(html)
        .contains("<section class=\"box\"><h2>Yang perlu dibawa</h2>")
        .contains("<section class=\"way\"><h2>Langkah</h2>")
        .contains("<section class=\"note\"><h2>Peringatan</h2>");
  }

  @Test
  void showsDurationAndPlacesUnderTheirHeadingsWithoutSayingADateTwice() {
    String html =
        html(
            guide("x")
                .duration(new Statement("4 hari", new PartialDate(2026, 5, 0), List.of("PP45")))
                .places(
                    new Statement(
                        "Kantor (per Mei 2026)", new PartialDate(2026, 5, 0), List.of())));

    assertThat(html)
        .contains("<h2>Lama proses</h2>\n<p>4 hari (per Mei 2026)<sup>")
        .contains("<h2>Tempat</h2>\n<p>Kantor (per Mei 2026)</p>");
  }

  @Test
  void warnsFromTheDayOnWhichTheGuideIsDueForReview() {
    Guides guide = guide("x").reviewBy(TODAY.plusDays(1));

    assertThat(html(guide)).doesNotContain("diperiksa ulang");
    assertThat(html(guide.reviewBy(TODAY)))
        .contains("seharusnya diperiksa ulang pada 25 November 2026");
  }

  @Test
  void endsWithTheLastCheckTheCodeAndTheOtherLanguage() {
    Guide guide = guide("paspor-hilang").build();

    assertThat(GuidePage.html(guide, context("Kios", List.of())))
        .contains("Terakhir diperiksa: 22 November 2026")
        .contains(ShortCode.of(guide.id(), guide.language()).value())
        .contains("lang=\"en\" hreflang=\"en\" href=\"/p/paspor-hilang/en\"");
  }

  @Test
  void keepsWhatAnEditorHasYetToVerifyToItself() {
    assertThat(html(guide("x").verify("Tanyakan tarif."))).doesNotContain("Tanyakan tarif");
  }

  @Test
  void staysIndonesianOnAMachineThatRunsInEnglish() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.ENGLISH);
    try {
      assertThat(html(guide("x"))).contains("Sumber").doesNotContain("Sources");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String html(Guides guide) {
    return GuidePage.html(guide.build(), context("Imigrasi Corner", List.of()));
  }

  private static PageContext context(String homeName, List<Guide> related) {
    Guide any = related.isEmpty() ? guide("any").build() : related.getFirst();
    return new PageContext(TODAY, any.language(), true, homeName, related, Glossary.EMPTY);
  }
}
