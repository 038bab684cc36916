package id.imigrasi.corner.kiosk.find;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.search.Hit;
import id.imigrasi.corner.content.search.MarkedText;
import id.imigrasi.corner.kiosk.shell.Icon;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;

/** One guide that was found, with the words that were looked for marked. */
class ResultCard extends Anchor {

  ResultCard(Hit hit) {
    super(ScreenAddress.guide(hit.guide()));
    addClassNames("card", "guide-link");
    Div words = new Div();
    words.addClassName("guide-link-words");
    words.getElement().setAttribute("lang", hit.language().code());
    if (hit.language() != Language.of(getLocale())) {
      Span label = new Span(getTranslation("language.only." + hit.language().code()));
      label.addClassName("label");
      words.add(label);
    }
    words.add(marked("guide-link-title", hit.title()), marked("guide-link-summary", hit.excerpt()));
    add(words, new Icon(Icon.Sign.FORWARD));
  }

  private static Span marked(String style, MarkedText text) {
    Span line = new Span();
    line.addClassName(style);
    for (MarkedText.Piece piece : text.pieces()) {
      line.getElement()
          .appendChild(
              piece.match()
                  ? new Element("mark").setText(piece.text())
                  : Element.createText(piece.text()));
    }
    return line;
  }
}
