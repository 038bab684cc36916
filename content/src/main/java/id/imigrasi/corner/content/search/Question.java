package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.guide.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question is understood as.
 *
 * @param units its parts, in order
 * @param asked the one thing it asks for; null if it asks for none
 * @param correction null if no typing error was seen
 */
record Question(List<Unit> units, @Nullable Section asked, @Nullable Correction correction) {

  Question {
    units = List.copyOf(units);
  }

  /** What all of its parts tell together. */
  float weight() {
    float sum = 0;
    for (Unit unit : units) {
      sum += unit.weight();
    }
    return sum;
  }
}
