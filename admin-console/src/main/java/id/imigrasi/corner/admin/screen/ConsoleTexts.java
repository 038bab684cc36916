package id.imigrasi.corner.admin.screen;

import com.vaadin.flow.i18n.I18NProvider;
import id.imigrasi.corner.content.item.Language;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.springframework.stereotype.Component;

/**
 * The texts of the console. The bundle without a suffix is Indonesian; Java's own look-up would
 * prefer the language of the machine to it.
 */
@Component
class ConsoleTexts implements I18NProvider {

  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  @Override
  public List<Locale> getProvidedLocales() {
    return Arrays.stream(Language.values()).map(Language::locale).toList();
  }

  /**
   * {@inheritDoc}
   *
   * @throws java.util.MissingResourceException if no such text exists
   */
  @Override
  public String getTranslation(String key, Locale locale, Object... parameters) {
    Locale language = Language.of(locale).locale();
    String text =
        ResourceBundle.getBundle("vaadin-i18n/translations", language, NO_FALLBACK).getString(key);
    return parameters.length == 0 ? text : new MessageFormat(text, language).format(parameters);
  }
}
