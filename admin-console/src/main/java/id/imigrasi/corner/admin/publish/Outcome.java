package id.imigrasi.corner.admin.publish;

import id.imigrasi.corner.content.guide.Problem;
import java.util.List;

/** What came of publishing. */
public sealed interface Outcome {

  /** The changes are the release with this number. */
  record Published(long number) implements Outcome {}

  /** Nothing was published. */
  record Refused(List<Problem> problems) implements Outcome {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
