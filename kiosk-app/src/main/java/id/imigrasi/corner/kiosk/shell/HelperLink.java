package id.imigrasi.corner.kiosk.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.content.helper.Helper;
import id.imigrasi.corner.content.item.Language;

/** A card that leads to a helper: its drawing, its title and, where there is room, its summary. */
public final class HelperLink extends Anchor {

  private HelperLink(Helper helper, boolean withSummary) {
    super(ScreenAddress.helper(helper.id()));
    addClassNames("card", "helper-link");
    Language language = Language.of(getLocale());
    Div words = new Div(line("helper-link-title", helper.title().in(language)));
    words.addClassName("helper-link-words");
    add(new Drawing(helper.icon()), words);
    if (withSummary) {
      words.add(line("helper-link-summary", helper.summary().in(language)));
      add(new Icon(Icon.Sign.FORWARD));
    }
  }

  /** A card with drawing and title alone. */
  public static HelperLink brief(Helper helper) {
    return new HelperLink(helper, false);
  }

  /** A card with drawing, title and summary. */
  public static HelperLink full(Helper helper) {
    return new HelperLink(helper, true);
  }

  private static Span line(String style, String text) {
    Span line = new Span(text);
    line.addClassName(style);
    return line;
  }
}
