package id.imigrasi.corner.kiosk.shell;

import com.vaadin.flow.component.html.Image;
import java.util.Set;

/** A picture beside words that say the same: a screen reader passes over it. */
public final class Drawing extends Image {

  private static final Set<String> SHIPPED =
      Set.of(
          "adult",
          "baby",
          "boat",
          "border",
          "calendar",
          "card",
          "child",
          "clock",
          "expired",
          "family",
          "foreigner",
          "full",
          "grave",
          "guide",
          "hospital",
          "house",
          "id-card",
          "lesson",
          "lost",
          "missing",
          "money",
          "mosque",
          "move",
          "no",
          "office",
          "old",
          "passport",
          "phone",
          "police",
          "preparing",
          "rights",
          "ring",
          "seafarer",
          "torn",
          "unsure",
          "volunteer",
          "warning",
          "words",
          "worker",
          "yes");

  /**
   * @param name one of the drawings in {@code META-INF/resources/drawings}; an unknown one shows a
   *     guide, since a newer release may name drawings that this version does not have
   */
  public Drawing(String name) {
    setSrc("drawings/" + (SHIPPED.contains(name) ? name : "guide") + ".svg");
    setAlt("");
    addClassName("drawing");
    getElement().setAttribute("draggable", "false");
  }
}
