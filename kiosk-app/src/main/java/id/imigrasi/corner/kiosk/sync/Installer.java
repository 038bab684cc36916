package id.imigrasi.corner.kiosk.sync;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.item.Problem;
import id.imigrasi.corner.content.release.Refresh;
import id.imigrasi.corner.content.release.ReleaseClient;
import id.imigrasi.corner.content.release.ReleaseStore;
import id.imigrasi.corner.content.release.RepositorySource;
import id.imigrasi.corner.content.release.TargetFile;
import id.imigrasi.corner.content.release.VerifiedRelease;
import id.imigrasi.corner.content.search.GuideIndex;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.release.ServedRelease;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Verify, store, index, switch: a release is shown whole or not at all, and the one before stays
 * until the next one can be searched. Only the atomic rename in {@link ReleaseStore#makeCurrent}
 * counts, so that a crash at any instant leaves one of the two.
 */
@Component
class Installer {

  private static final Logger LOG = LoggerFactory.getLogger(Installer.class);

  private final ReleaseClient client;
  private final ReleaseStore store;
  private final IndexShelf indexes;
  private final ReleaseInUse inUse;
  private final IndexBuilder builder;

  Installer(@Value("${corner.data}") Path data, Clock clock, ReleaseInUse inUse) {
    this.client = new ReleaseClient(data.resolve("metadata"), clock);
    this.store = new ReleaseStore(data);
    this.indexes = new IndexShelf(data.resolve("index"));
    this.inUse = inUse;
    this.builder = new IndexBuilder(indexes, inUse);
  }

  /** Trusts the root metadata of the enrolment, unless one is trusted already. */
  void trust(byte[] root) throws IOException {
    client.trust(root);
  }

  /**
   * Shows what was shown before the kiosk was switched off. Where its index is not sound, or was
   * built by another version, the screens do without search until it is built beside them.
   */
  synchronized void recover() {
    try {
      Optional<VerifiedRelease> release = store.current();
      if (release.isPresent() && read(release.get()) instanceof Read.Sound(Corpus corpus)) {
        show(release.get().number(), corpus);
      } else {
        LOG.info("no release is here yet");
      }
    } catch (IOException e) {
      LOG.error("the stored release cannot be read, it will be fetched again: {}", e.toString());
    }
  }

  private void show(long number, Corpus corpus) {
    Optional<GuideIndex> index = indexes.stored(number, corpus);
    inUse.switchTo(new ServedRelease(number, corpus, index.orElse(null)));
    LOG.info("showing release {}", number);
    if (index.isEmpty()) {
      LOG.info("building the search index of release {}", number);
      builder.build(number, corpus);
    }
  }

  /** Installs the newest release of a source. */
  synchronized Installed install(RepositorySource source) {
    try {
      return switch (client.refresh(source)) {
        case Refresh.Unavailable(String reason) -> new Installed.NotReached(reason);
        case Refresh.Refused(String reason) -> new Installed.Failed(0, reason);
        case Refresh.Newest(VerifiedRelease release)
            when release.number() == inUse.current().number() ->
            new Installed.UpToDate(release.number());
        case Refresh.Newest(VerifiedRelease release) -> install(release, source);
      };
    } catch (IOException e) {
      return new Installed.Failed(0, "the kiosk's disk: " + e.getMessage());
    }
  }

  private Installed install(VerifiedRelease release, RepositorySource source) throws IOException {
    List<TargetFile> missing = store.missing(release);
    KeepingSink sink = new KeepingSink();
    try {
      source.targets(missing, sink);
    } catch (IOException e) {
      return sink.diskFailure == null
          ? new Installed.NotReached(String.valueOf(e.getMessage()))
          : new Installed.Failed(release.number(), "the kiosk's disk: " + sink.diskFailure);
    }
    Installed installed =
        switch (read(release)) {
          case Read.Unsound(String problem) -> new Installed.Failed(release.number(), problem);
          case Read.Sound(Corpus corpus) -> activate(release, corpus);
        };
    if (installed instanceof Installed.Done) {
      LOG.info("{} items were new", missing.size());
    }
    return installed;
  }

  private Installed activate(VerifiedRelease release, Corpus corpus) throws IOException {
    Optional<GuideIndex> index = indexes.of(release.number(), corpus);
    if (index.isEmpty()) {
      return new Installed.Failed(release.number(), "the search index cannot be opened");
    }
    Optional<VerifiedRelease> before = store.current();
    store.makeCurrent(release);
    inUse.switchTo(new ServedRelease(release.number(), corpus, index.get()));
    LOG.info("showing release {}", release.number());
    tidy(release, before);
    return new Installed.Done(release.number());
  }

  /** What reading a stored release gave. */
  private sealed interface Read {
    record Sound(Corpus corpus) implements Read {}

    record Unsound(String problem) implements Read {}
  }

  private Read read(VerifiedRelease release) throws IOException {
    Optional<Map<String, byte[]>> files = store.read(release);
    if (files.isEmpty()) {
      return new Read.Unsound("an item is missing or damaged");
    }
    return switch (Corpus.read(files.get())) {
      case Corpus.Reading.Faulty(List<Problem> problems) ->
          new Read.Unsound(problems.getFirst().toString());
      case Corpus.Reading.Sound(Corpus corpus) -> new Read.Sound(corpus);
    };
  }

  /** Keeps the release before, too: screens may still be reading from its index. */
  private void tidy(VerifiedRelease release, Optional<VerifiedRelease> before) {
    List<VerifiedRelease> kept = new ArrayList<>(List.of(release));
    before.ifPresent(kept::add);
    try {
      store.deleteAllBut(kept);
      indexes.deleteAllBut(kept.stream().map(VerifiedRelease::number).toList());
    } catch (IOException e) {
      LOG.warn("old releases could not be deleted: {}", e.toString());
    }
  }

  /** Ends the building, when the kiosk stops. */
  @PreDestroy
  void close() {
    builder.close();
  }

  /** Tells a disk that fails from a source that fails. */
  private final class KeepingSink implements RepositorySource.Sink {
    private @Nullable String diskFailure;

    @Override
    public boolean accept(TargetFile file, byte[] bytes) throws IOException {
      try {
        return store.keep(file, bytes);
      } catch (IOException e) {
        diskFailure = e.toString();
        throw e;
      }
    }
  }
}
