package id.imigrasi.corner.kiosk.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;

/**
 * How a visitor reads best. Kept for the visit only.
 *
 * @param size 0 for the usual size of letters, up to {@link #LARGEST}
 * @param highContrast black and white instead of colours
 */
record Comfort(int size, boolean highContrast) implements Serializable {

  static final int LARGEST = 2;

  private static final Comfort USUAL = new Comfort(0, false);

  static Comfort of(VaadinSession session) {
    Comfort chosen = session.getAttribute(Comfort.class);
    return chosen == null ? USUAL : chosen;
  }

  /** The next larger size, and after the largest the usual one again. */
  Comfort nextSize() {
    return new Comfort(size == LARGEST ? 0 : size + 1, highContrast);
  }

  Comfort otherContrast() {
    return new Comfort(size, !highContrast);
  }

  void applyTo(UI ui) {
    ui.getSession().setAttribute(Comfort.class, this);
    ui.getPage()
        .executeJs(
            "document.documentElement.dataset.size = $0;"
                + "document.documentElement.dataset.contrast = $1;",
            size,
            highContrast ? "high" : "usual");
  }
}
