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

  /** Letters that come closer together than this are taken together. */
  private static final int TOGETHER_MILLIS = 40;

  private static final int PAUSE_MILLIS = 80;
  private static final int REST_MILLIS = 4000;
  private static final int MAX_LENGTH = 120;
  private static final String TYPED = "input";

  /** Tells of a letter at once, and not only when no other has followed it. */
  private final Input input = new Input(ValueChangeMode.TIMEOUT);

  private final NativeButton clear = new NativeButton("×");

  /** The last query that did not come from the visitor's fingers. */
  private String given = "";

  private Runnable paused = () -> {};

  QueryField() {
    addClassName("query");
    getElement().setAttribute("role", "search");
    input.setId("query");
    input.setValueChangeTimeout(TOGETHER_MILLIS);
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
          give("");
          input.focus();
        });
    add(new Icon(Icon.Sign.SEARCH), input, clear);
  }

  String query() {
    return input.getValue();
  }

  /** Shows a query that did not come from the visitor's fingers; no listener is called. */
  void setQuery(String query) {
    given = query.substring(0, Math.min(query.length(), MAX_LENGTH));
    input.setValue(given);
  }

  /** Shows a query as if the visitor had typed it and paused. */
  void give(String query) {
    setQuery(query);
    pause();
  }

  /** Whether the visitor is typing, and may type on. */
  boolean isGrowing() {
    return !query().equals(given);
  }

  /** Calls the listener at every letter, or few that come at once. */
  void onLetter(Runnable listener) {
    input.addValueChangeListener(
        change -> {
          if (isAttached()) {
            listener.run();
          }
        });
  }

  /** Calls the listener when no letter follows the last for a moment. */
  void onPause(Runnable listener) {
    paused = listener;
    input
        .getElement()
        .addEventListener(TYPED, event -> pause())
        .synchronizeProperty("value")
        .debounce(PAUSE_MILLIS);
  }

  /**
   * Calls the listener when nothing has been typed for some seconds. It listens around the input:
   * two listeners of one element that wait differently long would both be told by the first.
   */
  void onRest(Runnable listener) {
    getElement().addEventListener(TYPED, event -> listener.run()).debounce(REST_MILLIS);
  }

  void focus() {
    input.focus();
  }

  private void pause() {
    showInAddress();
    paused.run();
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
