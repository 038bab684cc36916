package id.imigrasi.corner.content.lint;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Guide;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Guides that read harder than a village can be asked to read. */
final class Reading {

  private static final double MAX_WORDS_PER_SENTENCE = 10;
  private static final double MAX_LONG_WORDS = 0.15;
  private static final int MAX_WORDS = 25;

  private Reading() {}

  static List<Finding> check(Corpus corpus) {
    return corpus.guides().stream().flatMap(guide -> check(guide).stream()).toList();
  }

  private static List<Finding> check(Guide guide) {
    Readability readability = Readability.of(guide);
    List<Finding> findings = new ArrayList<>();
    if (readability.wordsPerSentence() > MAX_WORDS_PER_SENTENCE) {
      findings.add(
          warning(
              guide,
              String.format(
                  Locale.ROOT,
                  "sentences have %.1f words on average, at most %.0f read easily",
                  readability.wordsPerSentence(),
                  MAX_WORDS_PER_SENTENCE)));
    }
    if (readability.longWords() > MAX_LONG_WORDS) {
      findings.add(
          warning(
              guide,
              String.format(
                  Locale.ROOT,
                  "%.0f %% of the words are long, at most %.0f %% read easily",
                  100 * readability.longWords(),
                  100 * MAX_LONG_WORDS)));
    }
    if (readability.mostWords() > MAX_WORDS) {
      findings.add(
          warning(
              guide,
              "a sentence has " + readability.mostWords() + " words: " + readability.longest()));
    }
    return findings;
  }

  private static Finding warning(Guide guide, String message) {
    return Finding.warning(guide.path(), "body", message);
  }
}
