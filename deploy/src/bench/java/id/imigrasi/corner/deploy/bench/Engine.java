package id.imigrasi.corner.deploy.bench;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;

/** A search engine that runs in a JVM; see {@link EngineRun}. */
interface Engine {

  /** As many as each engine is asked for. */
  int HITS = 10;

  /**
   * Indexes a corpus.
   *
   * @param corpus documents, a JSON object a line
   * @param folder an empty folder; the index is in it, on disk, when this returns
   */
  void build(Path corpus, Path folder) throws Exception;

  /** Opens the index in the folder, ready for searching. */
  Search open(Path folder) throws Exception;

  /** Whether its memory is Java's, so that the heap says how much it needs. */
  boolean livesInHeap();

  /** An open index. */
  interface Search extends Closeable {

    /** The ids of the best documents, at most {@link #HITS} of them. */
    List<String> find(Asked query) throws Exception;
  }
}
