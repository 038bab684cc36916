package id.imigrasi.corner.kiosk.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import id.imigrasi.corner.content.item.Language;

/** What is in reach on every screen, always in the same place: the way back, reading, language. */
class Bar extends Nav implements LocaleChangeObserver {

  /** A screen opened by its address has nothing before it: then back means home. */
  private static final String GO_BACK =
      "if ((history.state?.idx ?? 0) > 0) { history.back(); } else { this.nextElementSibling.click(); }";

  Bar() {
    addClassName("bar");
  }

  @Override
  public void localeChange(LocaleChangeEvent event) {
    removeAll();
    setAriaLabel(getTranslation("bar.label"));
    add(back(), home(), letters(), contrast(), languages(Language.of(event.getLocale())));
  }

  private Component back() {
    NativeButton back = button(Icon.Sign.BACK, "bar.back");
    back.addClassName("bar-back");
    back.getElement().executeJs("this.addEventListener('click', () => {" + GO_BACK + "})");
    return back;
  }

  private Component home() {
    Anchor home = new Anchor(ScreenAddress.home());
    home.add(new Icon(Icon.Sign.HOME), new Span(getTranslation("bar.home")));
    home.addClassNames("bar-item", "bar-home");
    return home;
  }

  private Component letters() {
    NativeButton letters = button(Icon.Sign.LETTERS, "bar.letters");
    letters.addClassName("bar-letters");
    letters.addClickListener(click -> chosen().nextSize().applyTo(UI.getCurrent()));
    return letters;
  }

  private Component contrast() {
    NativeButton contrast = button(Icon.Sign.CONTRAST, "bar.contrast");
    contrast.addClassName("bar-contrast");
    contrast.addClickListener(click -> chosen().otherContrast().applyTo(UI.getCurrent()));
    return contrast;
  }

  private static Comfort chosen() {
    return Comfort.of(UI.getCurrent().getSession());
  }

  private Component languages(Language shown) {
    Div languages = new Div();
    languages.addClassName("bar-languages");
    languages.getElement().setAttribute("role", "group");
    languages.getElement().setAttribute("aria-label", getTranslation("bar.languages"));
    for (Language language : Language.values()) {
      languages.add(choice(language, language == shown));
    }
    return languages;
  }

  private Component choice(Language language, boolean pressed) {
    NativeButton choice = new NativeButton();
    choice.add(new Span(getTranslation(language.locale(), "language." + language.code())));
    choice.addClassNames("bar-item", "bar-language");
    choice.getElement().setAttribute("lang", language.code());
    choice.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    choice.addClickListener(click -> VisitorLanguage.choose(UI.getCurrent(), language));
    return choice;
  }

  private NativeButton button(Icon.Sign sign, String text) {
    NativeButton button = new NativeButton();
    button.add(new Icon(sign), new Span(getTranslation(text)));
    button.addClassName("bar-item");
    return button;
  }
}
