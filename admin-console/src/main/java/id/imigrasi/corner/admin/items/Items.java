package id.imigrasi.corner.admin.items;

import id.imigrasi.corner.admin.publish.Change;
import id.imigrasi.corner.admin.publish.CorpusPath;
import id.imigrasi.corner.admin.publish.Outcome;
import id.imigrasi.corner.admin.publish.Releases;
import id.imigrasi.corner.admin.publish.Review;
import id.imigrasi.corner.admin.publish.Snapshot;
import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.glossary.Glossary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files that are no guides, as they are published now. */
@Component
public class Items {

  private final Releases releases;
  private final Clock clock;

  Items(Releases releases, Clock clock) {
    this.releases = releases;
    this.clock = clock;
  }

  /** Every file, by kind and path. */
  public List<ItemRow> rows() {
    Snapshot present = releases.snapshot();
    Map<String, ItemRow> known = Rows.of(present.corpus());
    return present.files().keySet().stream()
        .flatMap(
            path ->
                ItemKind.of(path)
                    .map(kind -> known.getOrDefault(path, single(path, kind, present.corpus())))
                    .stream())
        .sorted(Comparator.comparing(ItemRow::kind).thenComparing(ItemRow::path))
        .toList();
  }

  private static ItemRow single(String path, ItemKind kind, Corpus corpus) {
    LocalDate reviewBy = path.equals(Glossary.PATH) ? corpus.glossary().reviewBy() : null;
    return new ItemRow(path, kind, null, reviewBy, List.of());
  }

  /** What a file holds, empty if there is none. */
  public Optional<byte[]> file(String path) {
    return Optional.ofNullable(releases.files().get(path));
  }

  /** A file to begin with: sound, apart from the texts that are missing. */
  public byte[] template(ItemKind kind, String name) {
    return Template.of(kind).fill(name, releases.current(), LocalDate.now(clock));
  }

  /** What the whole corpus reads as with another content of one file. */
  public Corpus.Reading read(String path, byte[] bytes) {
    Change change = new Change(path, bytes);
    if (path.equals(CorpusPath.WORDING)) {
      Review review = releases.review(releases.snapshot(), List.of(change));
      return review.problems().isEmpty()
          ? new Corpus.Reading.Sound(releases.current())
          : new Corpus.Reading.Faulty(review.problems());
    }
    return releases.snapshot().read(List.of(change));
  }

  /** What speaks against publishing a file. */
  public Review review(Change change) {
    return releases.review(releases.snapshot(), List.of(change));
  }

  /**
   * Publishes a file, or its removal, unless somebody else has changed it.
   *
   * @param base what the file held when the work on it began; null if it was not there
   */
  public Outcome publish(
      Change change, byte @Nullable [] base, String comment, String publishedBy) {
    while (true) {
      Snapshot present = releases.snapshot();
      if (!Arrays.equals(present.files().get(change.path()), base)) {
        return new Outcome.Overtaken(present.number());
      }
      Outcome outcome = releases.publish(present.number(), List.of(change), comment, publishedBy);
      if (!(outcome instanceof Outcome.Overtaken)) {
        return outcome;
      }
    }
  }
}
