package id.imigrasi.corner.kiosk.find;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.content.item.Html;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.search.Hit;
import id.imigrasi.corner.content.search.MarkedText;
import id.imigrasi.corner.kiosk.shell.Icon;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One guide that was found, with the words that were looked for marked. */
class ResultCard extends Anchor {

  private final Div words = new Div();
  private final Span label = new Span();
  private final Line title = new Line("guide-link-title");
  private final Line excerpt = new Line("guide-link-summary");

  ResultCard() {
    addClassNames("card", "guide-link");
    words.addClassName("guide-link-words");
    label.addClassName("label");
    words.add(label, title, excerpt);
    add(words, new Icon(Icon.Sign.FORWARD));
  }

  void show(Hit hit) {
    String address = ScreenAddress.guide(hit.guide());
    if (!address.equals(getHref())) {
      setHref(address);
    }
    words.getElement().setAttribute("lang", hit.language().code());
    boolean foreign = hit.language() != Language.of(getLocale());
    if (foreign) {
      label.setText(getTranslation("language.only." + hit.language().code()));
    }
    label.setVisible(foreign);
    title.show(hit.title());
    excerpt.show(hit.excerpt());
  }

  /** A line is one property of one element, however many words in it are marked. */
  private static final class Line extends Span {
    private @Nullable MarkedText shown;

    private Line(String style) {
      addClassName(style);
    }

    private void show(MarkedText text) {
      if (!text.equals(shown)) {
        shown = text;
        getElement().setProperty("innerHTML", html(text));
      }
    }

    private static String html(MarkedText text) {
      return text.pieces().stream()
          .map(
              piece -> {
                String escaped = Html.escape(piece.text());
                return piece.match() ? "<mark>" + escaped + "</mark>" : escaped;
              })
          .collect(Collectors.joining());
    }
  }
}
