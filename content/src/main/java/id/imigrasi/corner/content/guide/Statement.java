package id.imigrasi.corner.content.guide;

import id.imigrasi.corner.content.item.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of fact with what stands behind it.
 *
 * @param date when it was in force or was last confirmed; null where the guide gives none
 * @param sources ids of the guide's sources; may be empty
 */
public record Statement(String text, @Nullable PartialDate date, List<String> sources) {

  public Statement {
    sources = List.copyOf(sources);
  }
}
