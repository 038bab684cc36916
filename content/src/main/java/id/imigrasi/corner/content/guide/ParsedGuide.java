package id.imigrasi.corner.content.guide;

import id.imigrasi.corner.content.item.Problem;
import java.util.List;

/** What reading a guide file gave. */
public sealed interface ParsedGuide {

  /** The file is a guide. */
  record Sound(Guide guide) implements ParsedGuide {}

  /**
   * The file is no guide.
   *
   * @param problems every problem found, at least one
   */
  record Faulty(List<Problem> problems) implements ParsedGuide {
    public Faulty {
      problems = List.copyOf(problems);
    }
  }
}
