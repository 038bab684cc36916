package id.imigrasi.corner.content.item;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;

/** Fixed words in both languages, from a {@code .properties} file and its English companion. */
public final class Phrases {

  private static final Map<String, Phrases> ALL = new ConcurrentHashMap<>();

  private final ResourceBundle bundle;

  private Phrases(String name, Language language) {
    // Without this control, a machine that runs in English would show English to everybody: the
    // default locale's bundle comes before the base bundle, which holds the Indonesian words.
    Control onlyTheAskedLanguage = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    this.bundle = ResourceBundle.getBundle(name, language.locale(), onlyTheAskedLanguage);
  }

  /**
   * The words of a package in a language.
   *
   * @param owner a class of the package whose resources hold the file
   * @param name of the file, without language and ending
   * @throws java.util.MissingResourceException if there is no such file
   */
  public static Phrases of(Class<?> owner, String name, Language language) {
    String path = owner.getPackageName() + "." + name;
    return ALL.computeIfAbsent(path + "/" + language, _ -> new Phrases(path, language));
  }

  /** The words with that key; {@code {0}} and {@code {1}} are replaced by the given texts. */
  public String of(String key, Object... texts) {
    String words = bundle.getString(key);
    for (int i = 0; i < texts.length; i++) {
      words = words.replace("{" + i + "}", texts[i].toString());
    }
    return words;
  }
}
