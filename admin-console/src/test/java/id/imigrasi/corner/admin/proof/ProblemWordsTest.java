package id.imigrasi.corner.admin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import id.imigrasi.corner.admin.ConsoleTest;
import id.imigrasi.corner.admin.guides.FormReader;
import id.imigrasi.corner.admin.guides.GuideForm;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.ParsedGuide;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithMockUser;

@ConsoleTest
@WithMockUser("sari")
class ProblemWordsTest extends SpringBrowserlessTest {

  private static final GuideForm BLANK =
      GuideForm.blank(new GuideId("paspor-uji"), Language.INDONESIAN);

  @Test
  void everyFaultOfABadFormHasWords() {
    GuideForm bad =
        new GuideForm(
            "paspor-uji",
            "id",
            "",
            "x".repeat(400),
            "",
            List.of(),
            List.of(),
            List.of(new GuideForm.FeeFields("A B", "", "banyak", "", "kemarin", List.of())),
            new GuideForm.Fact("", "besok", List.of("TIDAK-ADA")),
            List.of(GuideForm.Fact.EMPTY),
            List.of(
                new GuideForm.SourceFields("a b", "", "", "bukan alamat", ""),
                new GuideForm.SourceFields("a b", "", "", "", "")),
            "",
            "",
            "",
            List.of("Bukan Nama"),
            List.of("x".repeat(201)),
            List.of(),
            Map.of());
    List<Problem> problems = problems(bad);
    assertThat(problems).hasSizeGreaterThan(14).allSatisfy(this::hasWords);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Biaya",
        "<b>tebal</b>",
        "![gambar](https://a.id/b.png)",
        "[sini](javascript:x)",
        "- KTP [^TIDAK-ADA]",
        "    menjorok",
        "```\nkode\n```",
        "[^ABC]: di awal",
        "Tulisan [^a b;c]"
      })
  void everyFaultOfASectionHasWords(String text) {
    GuideForm bad =
        new GuideForm(
            BLANK.slug(),
            BLANK.language(),
            "Judul",
            "Ringkasan",
            "paspor",
            List.of(),
            List.of(),
            List.of(),
            GuideForm.Fact.EMPTY,
            List.of(),
            List.of(new GuideForm.SourceFields("ALFA", "Situs", "official", "", "2026")),
            "2026-11-22",
            "",
            "2027-02-22",
            List.of(),
            List.of(),
            List.of(),
            Map.of(Section.STEPS, "Kalimat.\n\n" + text));
    assertThat(problems(bad)).isNotEmpty().allSatisfy(this::hasWords);
  }

  /** One of each that a parser, the references or the lint can say. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "is not UTF-8 text",
        "is longer than 100000 characters",
        "the first line must be ---",
        "no line --- closes it",
        "holds no fields",
        "is not YAML: mapping values are not allowed here",
        "is not the name of a field",
        "is not a known field",
        "stands here twice",
        "stands here twice: paspor",
        "stands here twice: \"Langkah\"",
        "should be a list",
        "should be one text",
        "should have fields of its own",
        "belongs into guides/helpers/a.yaml",
        "is missing",
        "has 90 characters, 80 are allowed",
        "is not a date like 2026, 2026-11 or 2026-11-22: \"x\"",
        "is not a time like 2026-12-05T08:00: \"x\"",
        "is not a whole number: \"x\"",
        "should be true or false: \"x\"",
        "should be lower-case words joined by hyphens: \"X Y\"",
        "should be id or en, not \"xx\"",
        "names a fee that stands here already: a",
        "names a source that stands here already: a",
        "names a question that stands here already: a",
        "names a term that stands here already: a",
        "names something that stands here already: a",
        "is explained twice: \"UKK\"",
        "is not a guide's slug: \"X Y\"",
        "there is no guide x",
        "is not in guides/topics.yaml: x",
        "has the same short code as guides/id/x.md",
        "\"Langkah\" stands before \"Biaya\"",
        "is not one of the headings of a guide: \"Lain\"",
        "a heading starts with \"## \": # Lain",
        "text stands before the first heading",
        "should be regulation, official, media or practice: \"x\"",
        "a fact about an office needs a source",
        "should be kanim, ukk, ulp, mpp, lounge or tpi: \"x\"",
        "should be lesson or training: \"x\"",
        "should be mobile or outreach: \"x\"",
        "a lesson has at least one page",
        "one answer has to be right",
        "only one answer can be right",
        "is before the first day",
        "is before the start",
        "should be two to six answers, not 1",
        "a result names at least one guide",
        "should be a guide's fee like biaya-paspor/percepatan: x",
        "there is no question or result x",
        "no answer leads to x",
        "a path turns in a circle at x",
        "guides/id/x.md has no fee y",
        "guides/id/x.md has no section \"Langkah\"",
        "needs two or more entries: [a]",
        "means itself: \"a\"",
        "means \"b\" in another line already: \"a\"",
        "is longer than 60 characters: \"a\"",
        "is due for review since 2026-11-22",
        "is missing in the other language",
        "is older than its original of 2026-11-22",
        "has other fees or dates than guides/id/x.md",
        "has other sections than guides/id/x.md",
        "has a list of another length than guides/id/x.md",
        "is never cited: X",
        "has a number without a source: 3 hari",
        "sentences have 12.3 words on average, at most 11 read easily",
        "23 % of the words are long, at most 20 % read easily",
        "a sentence has 30 words: x",
        "makes a page of 15000 bytes, a phone gets at most 14336 at once",
        "is an example, not a real session",
        "must not say \"193\": sebabnya",
        "should avoid \"apabila\", say bila"
      })
  void everyMessageHasWordsInBothLanguages(String message) {
    Problem problem = new Problem("guides/id/x.md", 1, "header", message);
    UI.getCurrent().setLocale(Locale.ENGLISH);
    String english = ProblemWords.message(new Div(), problem);
    UI.getCurrent().setLocale(Locale.of("id"));
    String indonesian = ProblemWords.message(new Div(), problem);
    assertThat(Set.of(english, indonesian, message)).hasSize(3);
    assertThat(english + indonesian).doesNotContain("{", "}", "null");
  }

  @Test
  void aProblemOfAnotherFileLeadsToItsEditor() {
    assertThat(EditorAddress.of("guides/id/paspor-hilang.md")).contains("panduan/id/paspor-hilang");
    assertThat(EditorAddress.of("guides/helpers/a.yaml")).contains("isi/berkas/helpers/a.yaml");
    assertThat(EditorAddress.of("guides/wording.yaml")).contains("isi/berkas/wording.yaml");
    assertThat(EditorAddress.of("guides/search-words.yaml"))
        .contains("isi/berkas/search-words.yaml");
    assertThat(EditorAddress.of("guides/demand.yaml")).isEmpty();
    assertThat(EditorAddress.of("guides/id/A.md")).isEmpty();
    assertThat(EditorAddress.of("repository")).isEmpty();
  }

  private static List<Problem> problems(GuideForm form) {
    return FormReader.read(form) instanceof ParsedGuide.Faulty(List<Problem> problems)
        ? problems
        : List.of();
  }

  private void hasWords(Problem problem) {
    Div screen = new Div();
    assertThat(ProblemWords.message(screen, problem)).isNotEqualTo(problem.message());
    assertThat(FieldNames.label(screen, problem.field())).doesNotContain("[", "-by", ".");
  }
}
