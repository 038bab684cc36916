package id.imigrasi.corner.kiosk.shell;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A small drawing in the colour of the text around it; says nothing to a screen reader. */
public final class Icon extends Span {

  /** The drawings in {@code META-INF/resources/icons} that serve as signs. */
  public enum Sign {
    BACK,
    HOME,
    LETTERS,
    CONTRAST,
    SEARCH,
    PHONE,
    FORWARD,
    WARNING,
    LIFEBUOY,
    CHECK,
    INFO,
    CLOCK,
    CALENDAR,
    PLACE,
    MAIL,
    PEOPLE,
    CALL,
    COIN,
    PAPERS,
    STEPS,
    LAW,
    WIFI,
    GLOBE;

    private String style() {
      return "icon-" + name().toLowerCase(Locale.ROOT);
    }
  }

  public Icon(Sign sign) {
    addClassNames("icon", sign.style());
    getElement().setAttribute("aria-hidden", "true");
  }
}
