package id.imigrasi.corner.kiosk.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/** The keyboard on the screen. It opens by itself while a field that asked for it has the focus. */
@Tag("corner-keyboard")
@JsModule("context://keyboard.js")
public class Keyboard extends Component implements LocaleChangeObserver {

  Keyboard() {}

  /** Lets a field be typed into with this keyboard instead of the device's own. */
  public static void serve(Input field) {
    field.getElement().setAttribute("data-keyboard", true).setAttribute("inputmode", "none");
  }

  /** As {@link #serve}, with the signs that stand in an address. */
  public static void serveAddress(Input field) {
    serve(field);
    field.getElement().setAttribute("data-keyboard", "address");
  }

  @Override
  public void localeChange(LocaleChangeEvent event) {
    for (String key : new String[] {"label", "space", "backspace", "clear", "done"}) {
      getElement().setAttribute("text-" + key, getTranslation("keyboard." + key));
    }
  }
}
