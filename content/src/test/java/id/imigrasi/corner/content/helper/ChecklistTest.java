package id.imigrasi.corner.content.helper;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.Guides;
import id.imigrasi.corner.content.guide.Fee;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.PartialDate;
import id.imigrasi.corner.content.item.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChecklistTest {

  private final Guide guide =
      Guides.guide("biaya-paspor")
          .section(Section.PAPERS, "- **KTP** asli [^PP45]\n- KK [^PP45]")
          .fees(
              fee("lima", 650_000),
              fee("sepuluh", 950_000),
              fee("percepatan", 1_000_000),
              fee("beban-hilang", 1_000_000))
          .confirm("Tarif bisa berubah.")
          .build();

  @Test
  void listsWhatTheAnswersAddedAndThenWhatTheEndNeedsNothingTwice() {
    assertThat(checklist("2-2").papers())
        .extracting(Checklist.Entry::text)
        .containsExactly("Surat polisi", "KTP asli", "KK");
  }

  @Test
  void keepsTheSourceOfAPaperThatAGuideLists() {
    assertThat(checklist("1").papers().getFirst().sources())
        .extracting(Source::id)
        .containsExactly("PP45");
  }

  @Test
  void sumsUpWhatIsDueAsARangeWhereThereIsAChoice() {
    assertThat(checklist("1").total()).isEqualTo(new Checklist.Total(650_000, 950_000));
    assertThat(checklist("2-1").total().inWords(Language.INDONESIAN))
        .isEqualTo("Rp2.650.000–Rp2.950.000");
  }

  @Test
  void hasNoCostsWhereNothingIsSaidOfThem() {
    assertThat(checklist("0").hasCosts()).isFalse();
  }

  @Test
  void saysWhatToConfirmOnce() {
    assertThat(checklist("2-1").toConfirm()).containsExactly("Tarif bisa berubah.");
  }

  @Test
  void isThereOnlyAtAnEnd() {
    assertThat(find("2")).isEmpty();
    assertThat(find("9")).isEmpty();
  }

  private Checklist checklist(String answers) {
    return find(answers).orElseThrow();
  }

  private Optional<Checklist> find(String answers) {
    return Checklist.of(
        Helpers.sound(Helpers.LOST),
        Answers.parse(answers).orElseThrow(),
        Language.INDONESIAN,
        id -> Optional.of(guide).filter(each -> each.id().equals(id)));
  }

  private static Fee fee(String id, long amount) {
    return new Fee(id, id, amount, "", new PartialDate(2024, 12, 17), List.of("PP45"));
  }
}
