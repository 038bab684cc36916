package id.imigrasi.corner.content.page;

import id.imigrasi.corner.content.item.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The fixed words of the pages, from {@code page.properties} and its English companion. */
final class Wording {

  private static final Map<Language, Wording> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Wording(language));
    }
  }

  private final ResourceBundle bundle;

  private Wording(Language language) {
    // Without this control, a machine that runs in English would show English to everybody: the
    // default locale's bundle comes before the base bundle, which holds the Indonesian words.
    Control onlyTheAskedLanguage = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    this.bundle =
        ResourceBundle.getBundle(
            Wording.class.getPackageName() + ".page", language.locale(), onlyTheAskedLanguage);
  }

  static Wording in(Language language) {
    return ALL.getOrDefault(language, new Wording(language));
  }

  /** The words with that key; {@code {0}} and {@code {1}} are replaced by the given texts. */
  String of(String key, Object... texts) {
    String words = bundle.getString(key);
    for (int i = 0; i < texts.length; i++) {
      words = words.replace("{" + i + "}", texts[i].toString());
    }
    return words;
  }
}
