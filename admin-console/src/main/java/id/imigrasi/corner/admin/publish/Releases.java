package id.imigrasi.corner.admin.publish;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.item.Problem;
import id.imigrasi.corner.content.lint.Finding;
import id.imigrasi.corner.content.lint.Lint;
import id.imigrasi.corner.content.release.RepositoryWriter;
import id.imigrasi.corner.content.release.TargetFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
  private final DemandFiles demand;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private volatile Snapshot newest;
  private volatile Linted linted = new Linted(-1, LocalDate.EPOCH, List.of());

  private record Linted(long number, LocalDate day, List<Finding> findings) {}

  Releases(
      ReleaseTable table,
      RepositoryWriter repository,
      DemandFiles demand,
      ApplicationEventPublisher events,
      Clock clock)
      throws IOException {
    this.table = table;
    this.repository = repository;
    this.demand = demand;
    this.events = events;
    this.clock = clock;
    this.newest = load();
    if (newest.number() > repository.newest()) {
      LOG.info("finishing release {}", newest.number());
      repository.write(newest.number(), table.files(newest.number()));
    }
  }

  private Snapshot load() throws IOException {
    long number = table.newest();
    Map<String, byte[]> files = new TreeMap<>();
    for (TargetFile file : table.files(number)) {
      files.put(file.path(), repository.item(file));
    }
    return switch (Corpus.read(files)) {
      case Corpus.Reading.Sound(Corpus corpus) -> new Snapshot(number, files, corpus);
      case Corpus.Reading.Faulty(List<Problem> problems) ->
          throw new IllegalStateException("release " + number + " is damaged: " + problems);
    };
  }

  /** The newest release. */
  public Snapshot snapshot() {
    return newest;
  }

  /** What the newest release says. */
  public Corpus current() {
    return newest.corpus();
  }

  /** The newest release's number, 0 before the first. */
  public long number() {
    return newest.number();
  }

  /** The newest release's files, bytes by path. */
  public Map<String, byte[]> files() {
    return newest.files();
  }

  /** The releases, newest first. */
  public List<ReleaseEntry> history(int limit) {
    return table.history(limit);
  }

  /** What the lint says of the newest release today. */
  public List<Finding> findings() {
    return findings(newest);
  }

  private List<Finding> findings(Snapshot release) {
    LocalDate today = LocalDate.now(clock);
    Linted known = linted;
    if (known.number != release.number() || !known.day.equals(today)) {
      known = new Linted(release.number(), today, Lint.check(release.files(), today));
      linted = known;
    }
    return known.findings;
  }

  /** What speaks against publishing these changes of a release. */
  public Review review(Snapshot present, List<Change> changes) {
    return review(present, changes, Lint.check(present.with(changes), LocalDate.now(clock)));
  }

  private Review review(Snapshot present, List<Change> changes, List<Finding> after) {
    Stream<Finding> unknown =
        changes.stream()
            .map(Change::path)
            .filter(path -> !CorpusPath.isKnown(path) && !present.files().containsKey(path))
            .map(path -> new Problem(path, 1, "file", "is no file of a corpus"))
            .map(problem -> new Finding(Finding.Severity.ERROR, problem));
    return Review.of(
        findings(present),
        Stream.concat(after.stream(), unknown).toList(),
        changes.stream().map(Change::path).toList());
  }

  /**
   * Publishes a release with these changes as the next one; all of them or nothing. This is the
   * only way to a kiosk, so the lint stands here.
   *
   * @param base number of the release that the changes rest on
   * @param comment why, for the history
   * @param publishedBy the account
   */
  public synchronized Outcome publish(
      long base, List<Change> changes, String comment, String publishedBy) {
    Snapshot present = newest;
    if (base != present.number()) {
      return new Outcome.Overtaken(present.number());
    }
    Map<String, byte[]> files = demand.upToDate(present.corpus().demand(), present.with(changes));
    return switch (Corpus.read(files)) {
      case Corpus.Reading.Faulty(List<Problem> problems) -> new Outcome.Refused(problems);
      case Corpus.Reading.Sound(Corpus corpus) -> {
        Snapshot next = new Snapshot(base + 1, files, corpus);
        LocalDate today = LocalDate.now(clock);
        List<Finding> after = Lint.check(next.files(), today);
        List<Problem> problems = review(present, changes, after).problems();
        if (!problems.isEmpty()) {
          yield new Outcome.Refused(problems);
        }
        ReleaseEntry entry =
            new ReleaseEntry(
                next.number(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                publishedBy,
                comment,
                (int) changes.stream().filter(each -> changesAnything(present, each)).count());
        Outcome outcome = release(entry, next);
        if (outcome instanceof Outcome.Published) {
          linted = new Linted(next.number(), today, after);
        }
        yield outcome;
      }
    };
  }

  private static boolean changesAnything(Snapshot present, Change change) {
    return !Arrays.equals(present.files().get(change.path()), change.bytes());
  }

  private Outcome release(ReleaseEntry entry, Snapshot next) {
    try {
      List<TargetFile> files = repository.keep(next.files());
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
      if (newest.number() > 0) {
        events.publishEvent(new ReleasePublished(newest.number()));
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
