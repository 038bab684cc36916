package id.imigrasi.corner.kiosk.sync;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.search.GuideIndex;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds the index of a release that the screens show already. Nobody waits for it; where it fails,
 * such as on a full disk, it is tried again.
 */
final class IndexBuilder implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(IndexBuilder.class);
  private static final int RETRY_SECONDS = 60;

  private final IndexShelf indexes;
  private final ReleaseInUse inUse;

  /** A daemon: what a stop of the kiosk leaves half written does not open, and is built anew. */
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("index").daemon().factory());

  IndexBuilder(IndexShelf indexes, ReleaseInUse inUse) {
    this.indexes = indexes;
    this.inUse = inUse;
  }

  /** Begins to build, and lets the release be searched when it is done. */
  void build(long release, Corpus corpus) {
    worker.execute(() -> attempt(release, corpus));
  }

  private void attempt(long release, Corpus corpus) {
    if (!inUse.lacksIndex(release)) {
      return;
    }
    try {
      Optional<GuideIndex> index = indexes.of(release, corpus);
      if (index.isPresent()) {
        inUse.complete(release, index.get());
        LOG.info("release {} can be searched", release);
        return;
      }
      LOG.error("the search index of release {} cannot be opened", release);
    } catch (IOException | RuntimeException e) {
      LOG.error("the search index of release {} cannot be built: {}", release, e.toString());
    }
    if (!worker.isShutdown()) {
      var _ = worker.schedule(() -> attempt(release, corpus), RETRY_SECONDS, TimeUnit.SECONDS);
    }
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
