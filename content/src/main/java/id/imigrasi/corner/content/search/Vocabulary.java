package id.imigrasi.corner.content.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;

/** The words of all passages, and those that an editor has told the search about. */
final class Vocabulary {

  private static final int MAX_SCANNED = 2000;

  private final String[] words;
  private final int[] passages;
  private final Misspellings misspellings;

  /**
   * @param more words that need not stand in a passage
   */
  Vocabulary(IndexReader reader, Collection<String> more) throws IOException {
    TreeMap<String, Integer> all = new TreeMap<>();
    more.forEach(word -> all.put(word, 0));
    all.putAll(FieldTerms.of(reader, Fields.WORD));
    words = all.keySet().toArray(String[]::new);
    passages = all.values().stream().mapToInt(Integer::intValue).toArray();
    misspellings = new Misspellings(words);
  }

  /** In how many passages the word stands as it is written; 0 if in none. */
  int passages(String word) {
    int at = Arrays.binarySearch(words, word);
    return at < 0 ? 0 : passages[at];
  }

  /** Whether the word stands in a passage or was told by an editor. */
  boolean knows(String word) {
    return Arrays.binarySearch(words, word) >= 0;
  }

  /** The words that begin so, the most frequent first; not the word itself. */
  List<String> beginningWith(String beginning, int limit) {
    int at = Arrays.binarySearch(words, beginning);
    int from = at < 0 ? -at - 1 : at + 1;
    List<Integer> found = new ArrayList<>();
    for (int i = from;
        i < words.length && i < from + MAX_SCANNED && words[i].startsWith(beginning);
        i++) {
      if (passages[i] > 0) {
        found.add(i);
      }
    }
    return found.stream()
        .sorted(Comparator.comparingInt((Integer i) -> -passages[i]).thenComparing(i -> i))
        .limit(limit)
        .map(i -> words[i])
        .toList();
  }

  /**
   * A word that may have been meant.
   *
   * @param likeness above 0, below 1
   */
  record Guess(String word, float likeness) {}

  /** What a misspelt word may stand for, the likeliest first. */
  List<Guess> guesses(String word) {
    return misspellings.of(word).stream()
        .map(guess -> new Guess(words[guess.number()], guess.likeness()))
        .toList();
  }
}
