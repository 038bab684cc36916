package id.imigrasi.corner.admin.search;

import id.imigrasi.corner.content.item.Problem;
import java.util.List;

/** What adding an entry to the search words would do. */
public sealed interface Addition {

  /** The entry would stand there. */
  record Ready(byte[] file) implements Addition {}

  /** The search words say so already. */
  record Known() implements Addition {}

  /** The file would not be sound. */
  record Faulty(List<Problem> problems) implements Addition {
    public Faulty {
      problems = List.copyOf(problems);
    }
  }

  /** The file is written in a way in which only a person finds the place. */
  record ByHand() implements Addition {}
}
