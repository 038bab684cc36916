package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.indonesian.Sounds;
import id.imigrasi.corner.content.indonesian.Typing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the words that a misspelt one may stand for. Words that are one or two errors away are
 * found by leaving letters out of both (symmetric delete; W. Garbe's SymSpell), which takes
 * microseconds where Lucene's automata take milliseconds.
 */
final class Misspellings {

  private static final int SHORTEST_WITH_ONE = 4;
  private static final int SHORTEST_WITH_TWO = 8;

  /** Letters are left out of the beginning of a word only; errors behind it cost no entry. */
  private static final int BEGINNING = 7;

  private static final float SOUNDS_ALIKE = 0.9f;
  private static final float DIALECT = 0.9f;
  private static final float NO_VOWELS = 0.8f;
  private static final float TYPO = 0.95f;
  private static final float PER_ERROR = 0.25f;
  private static final float LEAST = 0.2f;
  private static final int SHORTEST_SOUND = 4;
  private static final int SHORTEST_CONSONANTS = 3;

  private final String[] words;
  private final Postings deletes = new Postings();
  private final Postings sounds = new Postings();
  private final Postings consonants = new Postings();

  /**
   * A word that may be meant.
   *
   * @param number of the word
   * @param likeness above 0, below 1
   */
  record Guess(int number, float likeness) {}

  /**
   * @param words sorted
   */
  Misspellings(String[] words) {
    this.words = words;
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      if (isWord(word)) {
        int number = i;
        int errors = word.length() >= SHORTEST_WITH_TWO - 2 ? 2 : 1;
        eachShortened(beginning(word), errors, shortened -> deletes.add(shortened, number));
        sounds.add(Sounds.key(word), i);
        consonants.add(Sounds.consonants(word), i);
      }
    }
    deletes.sort();
    sounds.sort();
    consonants.sort();
  }

  /** The guesses, the likeliest first. A number is never taken for another number. */
  List<Guess> of(String word) {
    List<Guess> guesses = new ArrayList<>();
    if (!isWord(word)) {
      return guesses;
    }
    Set<Integer> seen = new HashSet<>();
    if (word.length() >= SHORTEST_SOUND) {
      String key = Sounds.key(word);
      sounds.each(
          key,
          number -> {
            if (Sounds.key(words[number]).equals(key)) {
              add(guesses, seen, number, SOUNDS_ALIKE);
            }
          });
    }
    dialect(word, guesses, seen);
    typos(word, guesses, seen);
    abbreviated(word, guesses, seen);
    guesses.sort(
        Comparator.comparingDouble((Guess guess) -> -guess.likeness())
            .thenComparingInt(Guess::number));
    return guesses;
  }

  private void typos(String word, List<Guess> guesses, Set<Integer> seen) {
    int most = word.length() >= SHORTEST_WITH_TWO ? 2 : word.length() >= SHORTEST_WITH_ONE ? 1 : 0;
    if (most == 0) {
      return;
    }
    Set<Integer> near = new HashSet<>();
    eachShortened(
        beginning(word),
        most,
        shortened ->
            deletes.each(
                shortened,
                number -> {
                  if (Math.abs(words[number].length() - word.length()) <= most) {
                    near.add(number);
                  }
                }));
    for (int number : near) {
      float cost = Typing.cost(word, words[number], most);
      if (cost > 0 && cost < Float.POSITIVE_INFINITY) {
        // One error in a short word is more of it than one in a long word.
        float share = cost * 5f / Math.max(5, Math.min(word.length(), 10));
        add(guesses, seen, number, Math.max(LEAST, TYPO - PER_ERROR * share));
      }
    }
  }

  /** Palembang says berapo, Bangka berape where the standard says berapa. */
  private void dialect(String word, List<Guess> guesses, Set<Integer> seen) {
    int last = word.length() - 1;
    if (last >= 2 && (word.charAt(last) == 'o' || word.charAt(last) == 'e')) {
      String standard = word.substring(0, last) + 'a';
      int number = Arrays.binarySearch(words, standard);
      if (number >= 0) {
        add(guesses, seen, number, DIALECT);
      }
    }
  }

  private void abbreviated(String word, List<Guess> guesses, Set<Integer> seen) {
    String key = Sounds.consonants(word);
    if (key.length() < SHORTEST_CONSONANTS || key.length() < word.length() - 1) {
      return;
    }
    consonants.each(
        key,
        number -> {
          String meant = words[number];
          if (meant.charAt(0) == word.charAt(0) && Sounds.consonants(meant).equals(key)) {
            add(guesses, seen, number, NO_VOWELS);
          }
        });
  }

  private void add(List<Guess> guesses, Set<Integer> seen, int number, float likeness) {
    if (seen.add(number)) {
      guesses.add(new Guess(number, likeness));
    }
  }

  private static boolean isWord(String word) {
    if (word.length() < 2) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static String beginning(String word) {
    return word.length() <= BEGINNING ? word : word.substring(0, BEGINNING);
  }

  private static void eachShortened(String word, int most, Consumer<String> shortened) {
    shortened.accept(word);
    if (most == 0 || word.length() <= 2) {
      return;
    }
    for (int i = 0; i < word.length(); i++) {
      eachShortened(word.substring(0, i) + word.substring(i + 1), most - 1, shortened);
    }
  }
}
