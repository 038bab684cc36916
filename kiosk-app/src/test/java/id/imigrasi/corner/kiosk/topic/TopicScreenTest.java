package id.imigrasi.corner.kiosk.topic;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.ScreenTest;
import id.imigrasi.corner.kiosk.TestHelper;
import id.imigrasi.corner.kiosk.TestRelease;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TopicScreenTest extends ScreenTest {

  @BeforeEach
  void open() {
    serve(1, TestRelease.usual());
  }

  @Test
  void listsTheGuidesOfTheTopic() {
    navigate(TopicScreen.class, "paspor");

    assertThat(heading()).isEqualTo("Paspor");
    assertThat(links()).containsExactly("/panduan/biaya-paspor", "/panduan/paspor-hilang");
  }

  @Test
  void labelsAGuideThatIsOnlyInTheOtherLanguage() {
    TopicScreen screen = navigate(TopicScreen.class, "pekerja-migran");

    assertThat(words(screen)).contains("Dalam bahasa Inggris");
  }

  @Test
  void saysThatThereIsNoSuchTopic() {
    navigate(TopicScreen.class, "Tidak Ada");

    assertThat(heading()).isEqualTo("Topik ini tidak ada");
    assertThat(links()).containsExactly("/cari", "/");
  }

  @Test
  void listsAGuideThatANewReleaseBrings() {
    navigate(TopicScreen.class, "paspor");

    serve(
        2,
        TestRelease.usual()
            .with("paspor-rusak", Language.INDONESIAN, "paspor", "Paspor rusak", "Ganti."));

    assertThat(links()).contains("/panduan/paspor-rusak");
  }

  @Test
  void offersItsHelpersBeforeItsGuides() {
    serve(2, TestRelease.usual().with(TestHelper.PATH, TestHelper.TEXT));

    navigate(TopicScreen.class, "paspor");

    assertThat(links()).startsWith("/pandu/paspor-mana", "/panduan/biaya-paspor");
  }
}
