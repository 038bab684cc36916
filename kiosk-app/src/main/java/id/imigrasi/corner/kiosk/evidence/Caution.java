package id.imigrasi.corner.kiosk.evidence;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.shell.Icon;

/** What one must know before trusting what follows, in the visitor's language. */
public final class Caution extends Div {

  public Caution(Icon.Sign sign, String text) {
    add(new Icon(sign), new Span(text));
    addClassName("notice");
    getElement().setAttribute("lang", Language.of(getLocale()).code());
  }
}
