package id.imigrasi.corner.kiosk.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.RouterLayout;

/** The frame: a screen above, the keyboard when it is needed, and the bar at the bottom. */
public class Shell extends Div implements RouterLayout, LocaleChangeObserver {

  private final Div place = new Div();

  Shell() {
    addClassName("shell");
    place.addClassName("place");
    add(place, new Keyboard(), new Bar());
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    place.getElement().appendChild(content.getElement());
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().getLoadingIndicatorConfiguration().setApplyDefaultTheme(false);
    Comfort.of(event.getSession()).applyTo(event.getUI());
  }

  @Override
  public void localeChange(LocaleChangeEvent event) {
    UI ui = event.getUI();
    ui.getPage().executeJs("document.documentElement.lang = $0", event.getLocale().getLanguage());
    ui.getReconnectDialogConfiguration().setDialogText(getTranslation("connection.lost"));
    ui.getReconnectDialogConfiguration().setDialogTextGaveUp(getTranslation("connection.lost"));
  }
}
