package id.imigrasi.corner.content.lint;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.Guides;
import id.imigrasi.corner.content.guide.Fee;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideWriter;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.item.PartialDate;
import id.imigrasi.corner.content.item.Source;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LintTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String GUIDE = "guides/id/paspor-hilang.md";
  private static final String TRANSLATION = "guides/en/paspor-hilang.md";

  private final Map<String, byte[]> files = new HashMap<>();

  LintTest() {
    put("guides/topics.yaml", Guides.TOPICS);
    put(indonesian());
    put(english());
  }

  @Test
  void saysNothingOfASoundCorpus() {
    assertThat(findings()).isEmpty();
  }

  @Test
  void warnsOfAGuideThatIsDueForReview() {
    put(indonesian().reviewBy(TODAY));

    assertThat(findings())
        .containsExactly("warning: " + GUIDE + ":1: review-by: is due for review since 2026-11-22");
  }

  @Test
  void warnsOfAGuideWithoutTranslation() {
    files.remove(TRANSLATION);

    assertThat(findings())
        .containsExactly("warning: " + GUIDE + ":1: language: is missing in the other language");
  }

  @Test
  void warnsOfATranslationOlderThanItsOriginal() {
    put(indonesian().updated(TODAY.plusDays(1)));

    assertThat(findings())
        .containsExactly(
            "warning: " + TRANSLATION + ":1: updated: is older than its original of 2026-11-23");
  }

  @Test
  void refusesLanguagesThatStateOtherFees() {
    put(indonesian().fees(fee(650_000)));
    put(english().fees(fee(560_000)));

    assertThat(findings())
        .containsExactly(
            "error: " + TRANSLATION + ":1: fees: has other fees or dates than " + GUIDE);
  }

  @Test
  void warnsOfATranslationThatLeavesAPaperOut() {
    put(indonesian().section(Section.PAPERS, "- KTP\n- KK"));
    put(english().section(Section.PAPERS, "- ID card"));

    assertThat(findings())
        .containsExactly(
            "warning: "
                + TRANSLATION
                + ":1: What to bring: has a list of another length than "
                + GUIDE);
  }

  @Test
  void warnsOfANumberWithoutASource() {
    put(indonesian().section(Section.WARNINGS, "- Bayar dalam 2 jam."));
    put(english().section(Section.WARNINGS, "- Pay soon."));

    assertThat(findings())
        .containsExactly(
            "warning: "
                + GUIDE
                + ":1: Peringatan: has a number without a source: - Bayar dalam 2"
                + " jam.");
  }

  @Test
  void warnsOfASourceThatNothingCites() {
    put(
        indonesian()
            .source(
                new Source("LAIN", "Lain", Source.Kind.MEDIA, null, new PartialDate(2024, 0, 0))));

    assertThat(findings())
        .containsExactly("warning: " + GUIDE + ":1: sources: is never cited: LAIN");
  }

  @Test
  void warnsOfASentenceThatIsHardToRead() {
    put(indonesian().section(Section.ABOUT, "Anda " + "harus ".repeat(30) + "datang. [^PP45]"));

    assertThat(findings()).anyMatch(each -> each.contains("a sentence has 32 words"));
  }

  @Test
  void warnsOfManyLongWords() {
    put(indonesian().section(Section.ABOUT, "Ketidaklengkapan persyaratan administrasi. [^PP45]"));

    assertThat(findings()).anyMatch(each -> each.contains("% of the words are long"));
  }

  @Test
  void warnsOfAWordToAvoid() {
    rules("avoid", "{word: apabila, instead: kalau}");
    put(indonesian().section(Section.ABOUT, "Apabila hilang, lapor. [^PP45]"));

    assertThat(findings())
        .containsExactly(
            "warning: " + GUIDE + ":1: Yang perlu diketahui: should avoid \"apabila\", say kalau");
  }

  @Test
  void refusesAForbiddenFactWhereverItStands() {
    rules("forbidden", "{text: \"1193\", why: nomor mati}");
    put(indonesian().summary("Telepon 1193."));

    assertThat(findings())
        .containsExactly("error: " + GUIDE + ":1: header: must not say \"1193\": nomor mati");
  }

  @Test
  void leavesOtherNumbersAlone() {
    rules("forbidden", "{text: \"193\", why: nomor mati}");
    put(indonesian().section(Section.ABOUT, "Pasal 1930 dan 0193. [^PP45]"));

    assertThat(findings()).isEmpty();
  }

  @Test
  void leavesAloneWhatNobodyReads() {
    rules("forbidden", "{text: mengadu, why: lama}");
    put("guides/search-words.yaml", "synonyms:\n  - [lapor, mengadu]\n");
    put("guides/demand.yaml", "opened:\n  cara-mengadu: 12\n");

    assertThat(findings()).isEmpty();
  }

  @Test
  void refusesRulesThatCannotBeRead() {
    rules("forbidden", "{text: \"193\"}");

    assertThat(findings())
        .containsExactly("error: guides/wording.yaml:2: forbidden[0].why: is missing");
  }

  @Test
  void refusesAPageThatAPhoneDoesNotGetAtOnce() {
    put(indonesian().section(Section.ABOUT, "- Isi. [^PP45]\n".repeat(400)));

    assertThat(findings()).anyMatch(each -> each.startsWith("error: " + GUIDE + ":1: file: makes"));
  }

  @Test
  void pointsAtAnExampleSession() {
    put(
        "guides/sessions/contoh.yaml",
        """
        slug: contoh
        example: true
        kind: mobile
        title: {id: "Contoh", en: "Example"}
        starts: 2026-12-05T08:00
        ends: 2026-12-05T14:00
        place: {id: "Balai desa", en: "Village hall"}
        text: {id: "Contoh", en: "Example"}
        """);

    assertThat(findings())
        .containsExactly(
            "warning: guides/sessions/contoh.yaml:1: example: is an example, not a real session");
  }

  @Test
  void passesOnWhatTheParsersRefuse() {
    put("guides/id/rusak.md", "bukan panduan");

    assertThat(findings())
        .containsExactly("error: guides/id/rusak.md:1: header: the first line must be ---");
  }

  private static Guides indonesian() {
    return Guides.guide("paspor-hilang").section(Section.ABOUT, "- Lapor polisi. [^PP45]");
  }

  private static Guides english() {
    return Guides.english("paspor-hilang").section(Section.ABOUT, "- Tell the police. [^PP45]");
  }

  private static Fee fee(long amount) {
    return new Fee("beban", "Beban", amount, "", new PartialDate(2024, 12, 17), List.of("PP45"));
  }

  private void rules(String kind, String rule) {
    put("guides/wording.yaml", kind + ":\n  - " + rule + "\n");
  }

  private void put(Guides draft) {
    Guide guide = draft.build();
    put(guide.path(), GuideWriter.write(guide));
  }

  private void put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> findings() {
    return Lint.check(files, TODAY).stream().map(Finding::toString).toList();
  }
}
