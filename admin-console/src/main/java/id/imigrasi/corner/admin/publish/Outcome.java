package id.imigrasi.corner.admin.publish;

import id.imigrasi.corner.content.item.Problem;
import java.util.List;

/** What publishing gave. */
public sealed interface Outcome {

  /** The release is signed and on its way. */
  record Published(long number) implements Outcome {}

  /** Nothing was published. */
  record Refused(List<Problem> problems) implements Outcome {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Nothing was published: the changes rest on a release that is no longer the newest.
   *
   * @param newest the number of the one that is
   */
  record Overtaken(long newest) implements Outcome {}
}
