package id.imigrasi.corner.kiosk.shell;

import com.vaadin.flow.i18n.I18NProvider;
import id.imigrasi.corner.content.item.Language;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/**
 * The words of the screens. Unlike Vaadin's own provider it never looks at the language of the
 * machine: a kiosk set up in English still greets in Indonesian.
 */
@Component
class Texts implements I18NProvider {

  private static final String BUNDLE = "vaadin-i18n.translations";
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  @Override
  public List<Locale> getProvidedLocales() {
    return Arrays.stream(Language.values()).map(Language::locale).toList();
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... params) {
    String text = ResourceBundle.getBundle(BUNDLE, locale, EXACT).getString(key);
    return params.length == 0 ? text : new MessageFormat(text, locale).format(params);
  }
}
