package id.imigrasi.corner.kiosk.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import id.imigrasi.corner.kiosk.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LessonScreenTest extends ScreenTest {

  @BeforeEach
  void begin() {
    serve(1, TestLessons.release());
  }

  @Test
  void listsTheLessonsForVisitors() {
    navigate(LessonsScreen.class);

    assertThat(links()).containsExactly("/pelajaran/sadar-hukum");
  }

  @Test
  void numbersTheModulesForVolunteersAndSaysForWhomTheyAre() {
    TrainingScreen screen = navigate(TrainingScreen.class);

    assertThat(words(screen))
        .contains("untuk relawan yang membantu di kios")
        .containsSubsequence("Modul 1", "Menyapa", "Modul 2", "Menemani");
    assertThat(links()).containsExactly("/pelajaran/relawan-1", "/pelajaran/relawan-2");
  }

  @Test
  void opensALessonAtItsFirstPage() {
    show("pelajaran/sadar-hukum");

    assertThat(heading()).isEqualTo("Halaman awal");
    assertThat(links()).containsExactly("/panduan/paspor-hilang", "/pelajaran/sadar-hukum/2");
  }

  @Test
  void saysHowFarAVisitorHasCome() {
    show("pelajaran/sadar-hukum/2");

    assertThat(words(find(Progress.class).single())).contains("Halaman 2 dari 2");
  }

  @Test
  void citesOnlyTheSourcesOfThePage() {
    show("pelajaran/sadar-hukum/2");

    assertThat(words(find(LessonScreen.class).single()))
        .contains("<sup class=\"cite\">1</sup>", "Sumber Dua")
        .doesNotContain("Sumber Satu");
  }

  @Test
  void leadsFromTheLastPageBackAndToTheQuiz() {
    show("pelajaran/sadar-hukum/2");

    assertThat(links())
        .containsExactly("/pelajaran/sadar-hukum/1", "/pelajaran/sadar-hukum/kuis/1");
  }

  @Test
  void endsALessonWithoutAQuizAtItsList() {
    show("pelajaran/relawan-2/1");

    assertThat(links()).containsExactly("/relawan");
  }

  @Test
  void warnsOfALessonThatIsDueToBeChecked() {
    show("pelajaran/sadar-hukum");

    assertThat(words(find(LessonScreen.class).single())).contains("sudah waktunya diperiksa lagi");
  }

  @Test
  void saysThatThereIsNoSuchPage() {
    show("pelajaran/sadar-hukum/3");
    assertThat(heading()).isEqualTo("Pelajaran ini tidak ada");

    show("pelajaran/tidak-ada");
    assertThat(heading()).isEqualTo("Pelajaran ini tidak ada");
  }

  private static void show(String address) {
    UI.getCurrent().navigate(address);
  }
}
