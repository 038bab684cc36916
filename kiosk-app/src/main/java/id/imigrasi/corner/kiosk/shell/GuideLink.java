package id.imigrasi.corner.kiosk.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Language;

/** A card that leads to a guide: its title and, where there is room, its answer in short. */
public final class GuideLink extends Anchor {

  private GuideLink(Guide guide, boolean withSummary) {
    super(ScreenAddress.guide(guide.id()));
    addClassNames("card", "guide-link");
    Div words = new Div();
    if (guide.language() != Language.of(getLocale())) {
      words.add(line("label", getTranslation("language.only." + guide.language().code())));
    }
    words.add(line("guide-link-title", guide.title()));
    words.addClassName("guide-link-words");
    words.getElement().setAttribute("lang", guide.language().code());
    if (withSummary) {
      words.add(line("guide-link-summary", guide.summary()));
    }
    add(words, new Icon(Icon.Sign.FORWARD));
  }

  /** A card with the title alone. */
  public static GuideLink brief(Guide guide) {
    return new GuideLink(guide, false);
  }

  /** A card with title and summary. */
  public static GuideLink full(Guide guide) {
    return new GuideLink(guide, true);
  }

  private static Span line(String style, String text) {
    Span line = new Span(text);
    line.addClassName(style);
    return line;
  }
}
