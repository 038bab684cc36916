package id.imigrasi.corner.kiosk.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.imigrasi.corner.content.item.Language;
import org.springframework.stereotype.Component;

/**
 * The language of the visit: Indonesian to begin with, whatever the browser asks for, until the
 * visitor or an address with {@code ?bahasa=} chooses another.
 */
@Component
class VisitorLanguage implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addSessionInitListener(
            start -> start.getSession().setLocale(Language.INDONESIAN.locale()));
    event
        .getSource()
        .addUIInitListener(start -> start.getUI().addBeforeEnterListener(VisitorLanguage::heed));
  }

  private static void heed(BeforeEnterEvent event) {
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(ScreenAddress.LANGUAGE)
        .flatMap(Language::of)
        .ifPresent(language -> event.getUI().getSession().setLocale(language.locale()));
  }

  /** Speaks that language from now on; forgets the one that the address asked for. */
  static void choose(UI ui, Language language) {
    ui.getSession().setLocale(language.locale());
    ui.getPage()
        .executeJs(
            """
            const address = new URL(location.href);
            if (address.searchParams.has($0)) {
              address.searchParams.delete($0);
              history.replaceState(history.state, '', address);
            }
            """,
            ScreenAddress.LANGUAGE);
  }
}
