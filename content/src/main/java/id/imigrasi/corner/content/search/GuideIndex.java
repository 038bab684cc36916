package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds guides by what people type: with typos, unfinished words, whole questions. Safe to share
 * between threads; holds the index in memory and does not need its folder once opened.
 */
public final class GuideIndex implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(GuideIndex.class);
  private static final int WARM_UP_SEARCHES = 20;

  /** What a match in the other language counts beside one in the visitor's. */
  private static final float OTHER_LANGUAGE = 0.9f;

  private final DirectoryReader reader;
  private final Ranking ranking;
  private final Vocabulary vocabulary;
  private final List<GuideDocument> documents = new ArrayList<>();

  private GuideIndex(DirectoryReader reader) throws IOException {
    this.reader = reader;
    this.ranking = new Ranking(reader);
    this.vocabulary = new Vocabulary(reader);
    StoredFields stored = reader.storedFields();
    for (int i = 0; i < reader.maxDoc(); i++) {
      documents.add(GuideDocument.read(stored.document(i)));
    }
  }

  /**
   * Builds the index of a corpus. It is written and forced to disk when this returns.
   *
   * @param folder a new folder, or one whose former index may go
   * @param release the number of the release that the corpus came in
   * @throws IOException if it cannot be written; what is then in the folder does not open
   */
  public static void build(Path folder, Corpus corpus, long release) throws IOException {
    IndexFiles.write(folder, corpus, release);
  }

  /**
   * Opens the index and warms it, since the first searches after opening take many times longer.
   *
   * @return empty if there is none, if any of its files is damaged, or if it was built for another
   *     release or by another version of this program: then build it anew
   */
  public static Optional<GuideIndex> open(Path folder, long release) {
    try {
      Optional<DirectoryReader> reader = IndexFiles.read(folder, release);
      if (reader.isEmpty()) {
        return Optional.empty();
      }
      GuideIndex index = new GuideIndex(reader.get());
      index.warm();
      return Optional.of(index);
    } catch (IOException | RuntimeException damaged) {
      // Lucene answers some damage with unchecked exceptions; an index is only a copy, never a
      // loss.
      LOG.warn("The search index in {} cannot be used: {}", folder, damaged.toString());
      return Optional.empty();
    }
  }

  /**
   * Finds the guides that answer a query, best first, each once: in the preferred language where it
   * exists, else in the other. Empty if no guide answers enough of the query's words.
   *
   * @param query any text; there is no query language
   * @param limit the greatest number of hits
   */
  public List<Hit> search(String query, Language preferred, int limit) {
    if (limit <= 0 || documents.isEmpty() || !reader.tryIncRef()) {
      return List.of();
    }
    try {
      List<WordTerms> words = vocabulary.lookUp(Question.of(query));
      Map<GuideId, Float> scores = byGuide(ranking.rank(words), preferred);
      return scores.entrySet().stream()
          .sorted(
              Map.Entry.<GuideId, Float>comparingByValue(Comparator.reverseOrder())
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(limit)
          .map(scored -> hit(scored.getKey(), scored.getValue(), preferred, words))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot be read", e);
    } finally {
      release();
    }
  }

  private Map<GuideId, Float> byGuide(Map<Integer, Float> byDocument, Language preferred) {
    Map<GuideId, Float> scores = new HashMap<>();
    byDocument.forEach(
        (number, score) -> {
          GuideDocument document = documents.get(number);
          float weight = document.language() == preferred ? 1f : OTHER_LANGUAGE;
          scores.merge(document.guide(), weight * score, Float::max);
        });
    return scores;
  }

  private Hit hit(GuideId guide, float score, Language preferred, List<WordTerms> words) {
    GuideDocument shown =
        documents.stream()
            .filter(document -> document.guide().equals(guide))
            .min(Comparator.comparing(document -> document.language() != preferred))
            .orElseThrow();
    Marker marker = new Marker(words, shown);
    return new Hit(
        guide, shown.language(), marker.mark(shown.title()), Excerpt.of(shown, marker), score);
  }

  private void warm() {
    documents.stream()
        .limit(WARM_UP_SEARCHES)
        .forEach(document -> search(document.title().text(), document.language(), 10));
  }

  private void release() {
    try {
      reader.decRef();
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot be closed", e);
    }
  }

  /** Frees the memory once running searches have ended; later searches find nothing. */
  @Override
  public void close() throws IOException {
    reader.close();
  }
}
