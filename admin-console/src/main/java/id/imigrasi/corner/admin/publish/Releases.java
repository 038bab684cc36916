package id.imigrasi.corner.admin.publish;

import id.imigrasi.corner.content.guide.Corpus;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The releases: what kiosks show, and how it changes. */
@Component
public class Releases {

  private final Clock clock;
  private final List<ReleaseEntry> history = new ArrayList<>();
  private Map<String, byte[]> files = Map.of();
  private Corpus corpus = Corpus.EMPTY;

  Releases(Clock clock) throws IOException {
    this.clock = clock;
    List<Change> shipped = new ArrayList<>();
    for (Resource file :
        new PathMatchingResourcePatternResolver().getResources("classpath*:guides/**/*.*")) {
      String address = file.getURL().toString();
      shipped.add(
          new Change(
              address.substring(address.lastIndexOf("guides/")), file.getContentAsByteArray()));
    }
    publish(shipped, "Panduan bawaan", "admin");
  }

  /** The content of the newest release. */
  public synchronized Corpus current() {
    return corpus;
  }

  /** The number of the newest release, 0 before the first. */
  public synchronized long number() {
    return history.size();
  }

  /** Makes a new release of the newest one and the changes, all or nothing. */
  public synchronized Outcome publish(List<Change> changes, String comment, String publishedBy) {
    Map<String, byte[]> next = new TreeMap<>(files);
    changes.forEach(change -> next.put(change.path(), change.bytes()));
    return switch (Corpus.read(next)) {
      case Corpus.Reading.Faulty(var problems) -> new Outcome.Refused(problems);
      case Corpus.Reading.Sound(Corpus sound) -> {
        files = next;
        corpus = sound;
        Instant now = clock.instant();
        history.addFirst(
            new ReleaseEntry(history.size() + 1L, now, publishedBy, comment, changes.size()));
        yield new Outcome.Published(history.size());
      }
    };
  }

  /** The newest release, bytes by path. */
  public synchronized Map<String, byte[]> files() {
    return Map.copyOf(files);
  }

  /** The releases, newest first, at most as many as asked for. */
  public synchronized List<ReleaseEntry> history(int limit) {
    return history.stream().limit(limit).toList();
  }
}
