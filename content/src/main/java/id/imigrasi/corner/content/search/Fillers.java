package id.imigrasi.corner.content.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Words that a question is made of whatever it asks about: "how", "berapa", "gimana". They count
 * little beside the others, and fully where there are no others.
 */
final class Fillers {

  private static final int SHORTEST_WITH_TYPO = 5;
  private static final Set<String> WORDS = words();

  private Fillers() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }

  /** Whether a word that no guide knows is a filler with one typo. */
  static boolean resembles(String word) {
    if (word.length() < SHORTEST_WITH_TYPO) {
      return false;
    }
    CharacterRunAutomaton near =
        new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(1));
    return WORDS.stream().anyMatch(near::run);
  }

  private static Set<String> words() {
    Set<String> words = new HashSet<>();
    for (CharArraySet set :
        Set.of(IndonesianAnalyzer.getDefaultStopSet(), EnglishAnalyzer.ENGLISH_STOP_WORDS_SET)) {
      set.forEach(word -> words.add(new String((char[]) word)));
    }
    try (InputStream in = Fillers.class.getResourceAsStream("fillers.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> words.addAll(Arrays.asList(line.split(" ", -1))));
    } catch (IOException e) {
      throw new UncheckedIOException("fillers.txt of this jar cannot be read", e);
    }
    return words;
  }
}
