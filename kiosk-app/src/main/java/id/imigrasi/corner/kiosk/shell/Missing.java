package id.imigrasi.corner.kiosk.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Says that something is not there or did not work, and shows the two ways on: search and home. */
public class Missing extends Div {

  /**
   * @param key the texts {@code <key>.title} and {@code <key>.text}
   */
  public Missing(String key) {
    addClassName("message");
    add(
        new Drawing("missing"),
        new H1(getTranslation(key + ".title")),
        new Paragraph(getTranslation(key + ".text")),
        ways());
  }

  private Div ways() {
    Anchor search = new Anchor(ScreenAddress.find());
    search.add(new Icon(Icon.Sign.SEARCH), new Span(getTranslation("missing.search")));
    search.addClassNames("button", "button-primary");
    Anchor home = new Anchor(ScreenAddress.home());
    home.add(new Icon(Icon.Sign.HOME), new Span(getTranslation("missing.home")));
    home.addClassName("button");
    Div ways = new Div(search, home);
    ways.addClassName("message-ways");
    return ways;
  }
}
