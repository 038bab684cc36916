package id.imigrasi.corner.admin.publish;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.item.Problem;
import id.imigrasi.corner.content.release.RepositoryWriter;
import id.imigrasi.corner.content.release.TargetFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The releases of this console, one after the other. The database has a release first, the signed
 * repository after it; a start finishes what a crash between the two left open.
 */
@Component
public class Releases {

  private static final Logger LOG = LoggerFactory.getLogger(Releases.class);

  private final ReleaseTable table;
  private final RepositoryWriter repository;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private volatile Newest newest;

  private record Newest(long number, Map<String, byte[]> files, Corpus corpus) {}

  Releases(
      ReleaseTable table,
      RepositoryWriter repository,
      ApplicationEventPublisher events,
      Clock clock)
      throws IOException {
    this.table = table;
    this.repository = repository;
    this.events = events;
    this.clock = clock;
    this.newest = load();
    if (newest.number > repository.newest()) {
      LOG.info("finishing release {}", newest.number);
      repository.write(newest.number, table.files(newest.number));
    }
  }

  private Newest load() throws IOException {
    long number = table.newest();
    Map<String, byte[]> files = new TreeMap<>();
    for (TargetFile file : table.files(number)) {
      files.put(file.path(), repository.item(file));
    }
    return switch (Corpus.read(files)) {
      case Corpus.Reading.Sound(Corpus corpus) -> new Newest(number, files, corpus);
      case Corpus.Reading.Faulty(List<Problem> problems) ->
          throw new IllegalStateException("release " + number + " is damaged: " + problems);
    };
  }

  /** What the newest release says. */
  public Corpus current() {
    return newest.corpus;
  }

  /** The newest release's number, 0 before the first. */
  public long number() {
    return newest.number;
  }

  /** The newest release's files, bytes by path. */
  public Map<String, byte[]> files() {
    return newest.files;
  }

  /** The releases, newest first. */
  public List<ReleaseEntry> history(int limit) {
    return table.history(limit);
  }

  /**
   * Publishes the newest release with these changes as the next one; all of them or nothing.
   *
   * @param comment why, for the history
   * @param publishedBy the account
   */
  public synchronized Outcome publish(List<Change> changes, String comment, String publishedBy) {
    Map<String, byte[]> files = new TreeMap<>(newest.files);
    int changed = 0;
    for (Change change : changes) {
      byte[] before = files.put(change.path(), change.bytes());
      changed += Arrays.equals(before, change.bytes()) ? 0 : 1;
    }
    return switch (Corpus.read(files)) {
      case Corpus.Reading.Faulty(List<Problem> problems) -> new Outcome.Refused(problems);
      case Corpus.Reading.Sound(Corpus corpus) -> {
        ReleaseEntry entry =
            new ReleaseEntry(
                newest.number + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                publishedBy,
                comment,
                changed);
        yield release(entry, new Newest(entry.number(), Map.copyOf(files), corpus));
      }
    };
  }

  private Outcome release(ReleaseEntry entry, Newest next) {
    try {
      List<TargetFile> files = repository.keep(next.files);
      table.add(entry, files);
      repository.write(entry.number(), files);
    } catch (IOException e) {
      LOG.error("release {} could not be written: {}", entry.number(), e.toString());
      if (isUnwritten(entry.number())) {
        table.remove(entry.number());
        return new Outcome.Refused(
            List.of(new Problem("repository", 0, "disk", String.valueOf(e.getMessage()))));
      }
    }
    newest = next;
    LOG.info("release {} is published: {}", entry.number(), entry.comment());
    events.publishEvent(new ReleasePublished(entry.number()));
    return new Outcome.Published(entry.number());
  }

  /** Keeps the newest release's timestamp in force. */
  void renew() {
    try {
      repository.renewTimestamp();
      if (newest.number > 0) {
        events.publishEvent(new ReleasePublished(newest.number));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the timestamp could not be renewed", e);
    }
  }

  private boolean isUnwritten(long number) {
    try {
      return repository.newest() < number;
    } catch (IOException e) {
      return true;
    }
  }
}
