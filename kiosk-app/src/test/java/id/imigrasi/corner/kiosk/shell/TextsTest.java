package id.imigrasi.corner.kiosk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TextsTest {

  private final Texts texts = new Texts();

  @Test
  void neverLooksAtTheLanguageOfTheMachine() {
    Locale machines = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      assertThat(texts.getTranslation("bar.back", Locale.of("id"))).isEqualTo("Kembali");
    } finally {
      Locale.setDefault(machines);
    }
  }

  @Test
  void speaksEnglish() {
    assertThat(texts.getTranslation("bar.back", Locale.ENGLISH)).isEqualTo("Back");
  }

  @Test
  void fillsInWhatIsMissing() {
    assertThat(texts.getTranslation("find.count", Locale.of("id"), 3))
        .isEqualTo("Ada 3 panduan yang cocok");
  }

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    assertThat(bundle("translations_en").stringPropertyNames())
        .isEqualTo(bundle("translations").stringPropertyNames());
  }

  private static Properties bundle(String name) throws IOException {
    Properties bundle = new Properties();
    Path file = Path.of("src/main/resources/vaadin-i18n", name + ".properties");
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      bundle.load(reader);
    }
    return bundle;
  }
}
