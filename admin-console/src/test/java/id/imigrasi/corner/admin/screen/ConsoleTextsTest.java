package id.imigrasi.corner.admin.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ConsoleTextsTest {

  private final ConsoleTexts texts = new ConsoleTexts();

  @Test
  void bothLanguagesHaveTheSameTexts() throws IOException {
    assertThat(bundle("translations.properties").keySet())
        .isEqualTo(bundle("translations_en.properties").keySet());
  }

  @Test
  void anyLanguageButEnglishIsIndonesian() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      assertThat(texts.getTranslation("nav.guides", Locale.of("id"))).isEqualTo("Panduan");
      assertThat(texts.getTranslation("nav.guides", Locale.FRENCH)).isEqualTo("Panduan");
      assertThat(texts.getTranslation("nav.guides", Locale.UK)).isEqualTo("Guides");
    } finally {
      Locale.setDefault(machine);
    }
  }

  private static Properties bundle(String name) throws IOException {
    Properties bundle = new Properties();
    try (InputStreamReader reader =
        new InputStreamReader(
            Objects.requireNonNull(ConsoleTexts.class.getResourceAsStream("/vaadin-i18n/" + name)),
            StandardCharsets.UTF_8)) {
      bundle.load(reader);
    }
    return bundle;
  }
}
