package id.imigrasi.corner.deploy.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a peer found out about itself.
 *
 * @param version of the engine; null where it is not said
 * @param opened nanoseconds until the index was open
 * @param heap bytes in use with the index open, after garbage was collected; null for an engine
 *     whose memory is no heap
 * @param residentBefore bytes of its process before the index was opened; null where the system
 *     does not tell
 * @param resident bytes of its process after all searches; null where the system does not tell
 * @param answers to each class of queries
 */
record Measured(
    @Nullable String version,
    long opened,
    @Nullable Long heap,
    @Nullable Long residentBefore,
    @Nullable Long resident,
    List<Answers> answers) {

  Measured {
    answers = List.copyOf(answers);
  }

  /**
   * How it answered the queries of a class, in their order; the last ones may be missing.
   *
   * @param nanos how long each took
   * @param found the ids of each one's hits
   */
  record Answers(QueryClass kind, List<Long> nanos, List<List<String>> found) {
    Answers {
      nanos = List.copyOf(nanos);
      found = List.copyOf(found);
    }
  }
}
