package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.words.SearchWords;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds guides by what people type: with typos, unfinished words, whole questions, in dialect. Safe
 * to share between threads; holds the index in memory and does not need its folder once opened.
 */
public final class GuideIndex implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(GuideIndex.class);
  private static final int WARM_UP_SEARCHES = 20;

  private final DirectoryReader reader;
  private final Heads heads;
  private final QuestionReader questions;
  private final Ranking ranking;
  private final Outside outside;
  private final Completer completer;
  private final Shelf shelf;

  private GuideIndex(DirectoryReader reader, SearchWords words) throws IOException {
    this.reader = reader;
    this.heads = new Heads(reader);
    Lexicon lexicon = new Lexicon(words);
    this.questions = new QuestionReader(lexicon, new Vocabulary(reader, lexicon.words()), heads);
    this.ranking = new Ranking(reader, heads, lexicon);
    this.outside = new Outside(lexicon, heads);
    this.completer = new Completer(reader, heads);
    this.shelf = new Shelf(reader);
  }

  /**
   * Builds the index of a corpus. It is written and forced to disk when this returns.
   *
   * @param folder a new folder, or one whose former index may go
   * @param release the number of the release that the corpus came in
   * @throws IOException if it cannot be written; what is then in the folder does not open
   */
  public static void build(Path folder, Corpus corpus, long release) throws IOException {
    build(folder, corpus.guides().stream().map(GuidePassage::of).toList(), release);
  }

  /** Builds the index of any passages, which are gone through once. */
  public static void build(Path folder, Iterable<Passage> passages, long release)
      throws IOException {
    IndexFiles.write(folder, passages, release);
  }

  /**
   * Opens the index and warms it, since the first searches after opening take many times longer.
   *
   * @param words how visitors say things
   * @return empty if there is none, if any of its files is damaged, or if it was built for another
   *     release or by another version of this program: then build it anew
   */
  public static Optional<GuideIndex> open(Path folder, SearchWords words, long release) {
    try {
      Optional<DirectoryReader> reader = IndexFiles.read(folder, release);
      if (reader.isEmpty()) {
        return Optional.empty();
      }
      GuideIndex index = new GuideIndex(reader.get(), words);
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
   * Answers a question.
   *
   * @param query any text; there is no query language
   * @param preferred the language of the interface: each guide once, in this language where it
   *     exists, else in the other
   * @param limit the greatest number of hits
   */
  public Findings find(String query, Language preferred, int limit) {
    return read(
        Findings.NONE,
        () -> {
          Question question = questions.read(query);
          List<Ranked> ranked = ranking.rank(question, preferred);
          List<Hit> hits = new ArrayList<>();
          for (Ranked each : ranked.subList(0, Math.min(Math.max(0, limit), ranked.size()))) {
            hits.add(hit(each, preferred, question));
          }
          Verdict verdict = Judge.of(question, ranked, outside.alike(question));
          Correction correction = verdict == Verdict.NOTHING ? null : question.correction();
          return new Findings(verdict, hits, question.asked(), correction);
        });
  }

  /** Why a question is answered as it is. */
  public Explanation explain(String query, Language preferred) {
    return read(
        new Explanation(List.of(), "closed", List.of()),
        () -> {
          Question question = questions.read(query);
          List<Ranked> ranked = ranking.rank(question, preferred);
          float known = outside.alike(question);
          return new Explanation(
              question.units().stream().map(Unit::toString).toList(),
              String.format(
                  Locale.ROOT,
                  "%s: certainty %.2f, outside %.2f",
                  Judge.of(question, ranked, known),
                  Judge.certainty(question, ranked, known),
                  known),
              ranked.stream().map(ranking::explain).toList());
        });
  }

  /**
   * Questions that what was typed so far may become, from the first letter on; what is asked most
   * comes first.
   *
   * @param opened how often each guide is opened
   */
  public List<Completion> complete(
      String typed, Language preferred, Map<GuideId, Integer> opened, int limit) {
    String tidy = String.join(" ", Typed.of(typed).words());
    return tidy.isEmpty() ? List.of() : completer.of(tidy, preferred, opened, limit);
  }

  private Hit hit(Ranked ranked, Language preferred, Question question) throws IOException {
    PassageDocument.Shown shown = shelf.get(shown(ranked.guide(), preferred));
    Marker marker = new Marker(question.units(), shown);
    return new Hit(
        ranked.guide(),
        shown.language(),
        marker.mark(shown.title()),
        Excerpt.of(shown, marker),
        ranked.score());
  }

  private int shown(GuideId guide, Language preferred) {
    int[] passages = heads.passages(guide);
    for (int passage : passages) {
      if (heads.language(passage) == preferred) {
        return passage;
      }
    }
    return passages[0];
  }

  private void warm() throws IOException {
    for (int i = 0; i < Math.min(WARM_UP_SEARCHES, heads.size()); i++) {
      find(shelf.get(i).title().text(), heads.language(i), 10);
    }
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  private <T> T read(T closed, Reading<T> reading) {
    if (!reader.tryIncRef()) {
      return closed;
    }
    try {
      return reading.read();
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot be read", e);
    } finally {
      release();
    }
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
