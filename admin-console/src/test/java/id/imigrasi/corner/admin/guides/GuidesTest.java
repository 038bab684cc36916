package id.imigrasi.corner.admin.guides;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.admin.ConsoleTest;
import id.imigrasi.corner.admin.publish.Change;
import id.imigrasi.corner.admin.publish.Releases;
import id.imigrasi.corner.content.guide.Fee;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ConsoleTest
class GuidesTest {

  private static final GuideId ID = new GuideId("paspor-uji");
  private static final LocalDate WRITTEN = LocalDate.parse("2026-11-22");

  @Autowired Releases releases;
  @Autowired Guides guides;
  @Autowired Drafts drafts;
  @Autowired Clock clock;

  @BeforeEach
  void startAnew() {
    TestGuides.publishBoth(releases);
    drafts
        .find(TestGuides.PATH)
        .ifPresent(draft -> drafts.discard(TestGuides.PATH, draft.revision()));
  }

  private GuideForm form() {
    return guides.published(TestGuides.PATH).orElseThrow();
  }

  private Guide guide(Language language) {
    return releases.current().guide(ID, language).orElseThrow();
  }

  private Publication publish(GuideForm form) {
    return guides.publish(form, form(), Drafts.NO_REVISION, "Uji", "sari");
  }

  @Test
  void newWordsAreDatedWithTheDayOfPublishing() {
    publish(TestForms.withTitle(form(), "Paspor baru"));
    assertThat(guide(Language.INDONESIAN).updated()).isEqualTo(LocalDate.now(clock));
  }

  @Test
  void aCheckOfTheFactsLeavesTheDayOfTheWords() {
    publish(TestForms.withReviewBy(form(), "2027-05-22"));
    assertThat(guide(Language.INDONESIAN).reviewBy()).isEqualTo(LocalDate.parse("2027-05-22"));
    assertThat(guide(Language.INDONESIAN).updated()).isEqualTo(WRITTEN);
  }

  @Test
  void anAmountChangesInBothLanguagesAndEachKeepsItsWords() {
    GuideForm dearer = TestForms.withAmount(form(), "475000");
    assertThat(guides.changesInTwin(dearer, form())).extracting("field").contains("fees");
    assertThat(publish(dearer)).isInstanceOf(Publication.Published.class);

    Fee english = guide(Language.ENGLISH).fees().getFirst();
    assertThat(english.amount()).isEqualTo(475_000);
    assertThat(english.name()).isEqualTo("Ordinary passport");
    assertThat(guide(Language.ENGLISH).updated()).isEqualTo(guide(Language.INDONESIAN).updated());
  }

  @Test
  void aNewFeeGoesIntoTheOtherLanguageWhichIsThenBehind() {
    assertThat(publish(TestForms.withFee(form(), "percepatan", "Percepatan")))
        .isInstanceOf(Publication.Published.class);
    assertThat(guide(Language.ENGLISH).fees()).extracting(Fee::id).contains("percepatan");
    assertThat(guide(Language.ENGLISH).updated()).isEqualTo(WRITTEN);
  }

  @Test
  void codesAndConfirmationsSurviveTheForm() {
    publish(TestForms.withTitle(form(), "Paspor lain"));
    assertThat(guide(Language.INDONESIAN).fees().getFirst().id()).isEqualTo("paspor-biasa");
    assertThat(guide(Language.INDONESIAN).confirm()).containsExactly("Jam buka loket.");
  }

  @Test
  void whatTheLintForbidsIsRefused() {
    assertThat(publish(TestForms.withTitle(form(), "Telepon 193")))
        .isInstanceOfSatisfying(
            Publication.Refused.class,
            refused -> assertThat(refused.problems().getFirst().message()).contains("193"));
  }

  @Test
  void onlyWarningsThatTheChangeBringsAreShown() {
    assertThat(guides.review(form(), form()).warnings()).isEmpty();
    GuideForm stiff = TestForms.withTitle(form(), "Apabila paspor hilang");
    assertThat(guides.review(stiff, form()).problems()).isEmpty();
    assertThat(guides.review(stiff, form()).warnings())
        .extracting("message")
        .anySatisfy(message -> assertThat(message.toString()).contains("apabila"));
  }

  @Test
  void aGuideThatWasRemovedMeanwhileCanBePublishedAnew() {
    Editing editing = Editing.resume(guides, drafts, ID, Language.INDONESIAN).orElseThrow();
    releases.publish(
        releases.number(),
        List.of(Change.removal(TestGuides.PATH), Change.removal(TestGuides.TWIN_PATH)),
        "Hapus",
        "budi");
    assertThat(editing.isRemovedMeanwhile()).isTrue();
    editing.acceptPublished();
    assertThat(editing.publish(editing.first(), "Terbit lagi", "sari"))
        .isInstanceOf(Publication.Published.class);
  }
}
