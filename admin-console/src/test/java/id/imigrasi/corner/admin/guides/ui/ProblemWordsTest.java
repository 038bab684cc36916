package id.imigrasi.corner.admin.guides.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
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
import java.util.Map;
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
            List.of(new GuideForm.FeeFields("", "banyak", "", "kemarin", List.of())),
            new GuideForm.Fact("", "besok", List.of("TIDAK-ADA")),
            List.of(GuideForm.Fact.EMPTY),
            List.of(
                new GuideForm.SourceFields("a b", "", "", "bukan alamat", ""),
                new GuideForm.SourceFields("a b", "", "", "", "")),
            "",
            "",
            List.of("Bukan Nama"),
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
            "2027-02-22",
            List.of(),
            List.of(),
            Map.of(Section.STEPS, "Kalimat.\n\n" + text));
    assertThat(problems(bad)).isNotEmpty().allSatisfy(this::hasWords);
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
