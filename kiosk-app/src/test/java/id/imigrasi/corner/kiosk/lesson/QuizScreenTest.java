package id.imigrasi.corner.kiosk.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import id.imigrasi.corner.kiosk.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuizScreenTest extends ScreenTest {

  private static final String QUIZ = "pelajaran/sadar-hukum/kuis/";

  @BeforeEach
  void begin() {
    serve(1, TestLessons.release());
  }

  @Test
  void asksOneQuestionWithItsAnswersToTap() {
    QuizScreen screen = show("1");

    assertThat(heading()).isEqualTo("Mana yang aman?");
    assertThat(words(screen)).contains("Pertanyaan 1 dari 2").doesNotContain("Kantor itu resmi.");
    assertThat(links()).containsExactly("/" + QUIZ + "1/1", "/" + QUIZ + "1/2");
  }

  @Test
  void praisesTheRightAnswerAndSaysWhy() {
    QuizScreen screen = show("1/2");

    assertThat(words(screen)).contains("Betul!", "Kantor itu resmi.");
    assertThat(links()).containsExactly("/panduan/paspor-hilang", "/" + QUIZ + "2/2");
  }

  @Test
  void isKindAboutAnotherAnswerAndSaysWhy() {
    QuizScreen screen = show("1/1");

    assertThat(words(screen)).contains("Belum tepat. Tidak apa-apa.", "Kantor itu resmi.");
  }

  @Test
  void countsTheRightAnswersAndNamesTheGuidesOfThoseMissedFirst() {
    show("3/2-2");

    assertThat(heading()).isEqualTo("1 dari 2 jawaban betul");
    assertThat(links())
        .containsExactly(
            "/panduan/biaya-paspor", "/panduan/paspor-hilang", "/" + QUIZ + "1", "/pelajaran");
  }

  @Test
  void isGladWhenAllIsRight() {
    assertThat(words(show("3/2-1"))).contains("2 dari 2 jawaban betul", "Hebat");
  }

  @Test
  void knowsNoAnswersThatCannotHaveBeenGiven() {
    show("2");
    assertThat(heading()).isEqualTo("Pelajaran ini tidak ada");

    show("1/3");
    assertThat(heading()).isEqualTo("Pelajaran ini tidak ada");

    show("4/2-1");
    assertThat(heading()).isEqualTo("Pelajaran ini tidak ada");
  }

  @Test
  void turnsTheOpenQuestionIntoTheVisitorsLanguage() {
    open(QUIZ + "1/1", "bahasa=en");

    assertThat(heading()).isEqualTo("Which is safe?");
    assertThat(words(find(QuizScreen.class).single())).contains("Not quite yet.");
  }

  private QuizScreen show(String rest) {
    UI.getCurrent().navigate(QUIZ + rest);
    return find(QuizScreen.class).single();
  }
}
