package id.imigrasi.corner.deploy.bench;

import java.io.IOException;
import java.nio.file.Path;

/** A search engine that is compared with others. */
interface Peer {

  /** What the report calls it. */
  String name();

  /**
   * Indexes a corpus.
   *
   * @param folder an empty folder, for the index
   * @return how many nanoseconds it took
   * @throws AbsentException if it cannot be had, or does not manage
   */
  long build(CorpusFile corpus, Path folder)
      throws AbsentException, IOException, InterruptedException;

  /**
   * Searches the index in the folder.
   *
   * @param queries {@link Asked}, a JSON object a line, those of a class together
   * @throws AbsentException if it cannot be had, or does not manage
   */
  Measured search(Path folder, Path queries)
      throws AbsentException, IOException, InterruptedException;

  /** Why there is no figure of a peer. */
  final class AbsentException extends Exception {

    private static final long serialVersionUID = 1L;

    AbsentException(String reason) {
      super(reason);
    }
  }
}
