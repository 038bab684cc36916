package id.imigrasi.corner.kiosk.find;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import id.imigrasi.corner.kiosk.shell.Icon;
import id.imigrasi.corner.kiosk.shell.Keyboard;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;

/** Where the visitor types. The screen's address follows what is typed. */
class QueryField extends Div implements LocaleChangeObserver {

  /** Long enough to take two letters that come at once together, too short to be felt. */
  private static final int PAUSE_MILLIS = 40;

  private static final int REST_MILLIS = 4000;
  private static final int MAX_LENGTH = 120;

  private final Input input = new Input(ValueChangeMode.LAZY);
  private final NativeButton clear = new NativeButton("×");

  /** The last query that did not come from the visitor's fingers. */
  private String given = "";

  QueryField() {
    addClassName("query");
    getElement().setAttribute("role", "search");
    input.setId("query");
    input.setValueChangeTimeout(PAUSE_MILLIS);
    input
        .getElement()
        .setAttribute("autocomplete", "off")
        .setAttribute("spellcheck", "false")
        .setAttribute("enterkeyhint", "search")
        .setAttribute("maxlength", Integer.toString(MAX_LENGTH));
    Keyboard.serve(input);
    clear.addClassName("query-clear");
    clear.addClickListener(
        click -> {
          input.setValue("");
          focus();
        });
    add(new Icon(Icon.Sign.SEARCH), input, clear);
  }

  String query() {
    return input.getValue();
  }

  /** Shows a query that did not come from the visitor's fingers. */
  void setQuery(String query) {
    given = query.substring(0, Math.min(query.length(), MAX_LENGTH));
    input.setValue(given);
  }

  /** Whether the visitor is typing, and may type on. */
  boolean isGrowing() {
    return !query().equals(given);
  }

  void onTyped(Runnable listener) {
    input.addValueChangeListener(
        change -> {
          if (isAttached()) {
            showInAddress();
            listener.run();
          }
        });
  }

  /** Calls the listener when nothing has been typed for some seconds. */
  void onRest(Runnable listener) {
    input.getElement().addEventListener("input", event -> listener.run()).debounce(REST_MILLIS);
  }

  void focus() {
    input.focus();
  }

  /** In place, so that Back leads to the screen before and not to every letter typed. */
  private void showInAddress() {
    getElement()
        .executeJs(
            "history.replaceState(history.state, '', $0)", ScreenAddress.find(query().strip()));
  }

  @Override
  public void localeChange(LocaleChangeEvent event) {
    input.setPlaceholder(getTranslation("find.placeholder"));
    input.setAriaLabel(getTranslation("find.label"));
    clear.setAriaLabel(getTranslation("find.clear"));
  }
}
