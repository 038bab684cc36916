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
}
