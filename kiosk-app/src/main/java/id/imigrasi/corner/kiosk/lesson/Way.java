package id.imigrasi.corner.kiosk.lesson;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.kiosk.shell.Icon;

/** A button that leads to another screen. */
class Way extends Anchor {

  Way(String key, String address) {
    super(address);
    add(new Span(getTranslation(key)));
    addClassName("button");
  }

  /** The way that most visitors take. */
  static Way onward(String key, String address) {
    Way way = new Way(key, address);
    way.add(new Icon(Icon.Sign.FORWARD));
    way.addClassName("button-primary");
    return way;
  }
}
