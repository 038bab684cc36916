package id.imigrasi.corner.content.indonesian;

import java.util.ArrayList;
import java.util.List;

/**
 * What a word may be without its first prefix. The nasal of me- and pe- swallows the first letter
 * of some base words (meN- + tolak = menolak), so there may be several readings.
 */
final class Prefixes {

  private static final int SHORTEST = 2;
  private static final int LONGER = 4;

  private Prefixes() {}

  /** The readings, the likeliest first; empty if the word has no prefix. */
  static List<String> strip(String word) {
    List<String> readings = new ArrayList<>();
    if (word.startsWith("di") || word.startsWith("ke") || word.startsWith("se")) {
      add(readings, word.substring(2));
    }
    if (word.startsWith("ter") || word.startsWith("ber") || word.startsWith("per")) {
      add(readings, word.substring(3));
      // be- and pe- lose their r before r and before -er- (bekerja); the r may be the base's own.
      add(readings, word.substring(2));
    } else if (word.startsWith("be") || word.startsWith("te")) {
      add(readings, word.substring(2));
    }
    if (word.startsWith("belajar") || word.startsWith("pelajar")) {
      add(readings, word.substring(3));
    }
    if (word.startsWith("me") || word.startsWith("pe")) {
      nasal(word.substring(2), readings);
    } else if (word.startsWith("ng") || word.startsWith("ny") || isSpoken(word)) {
      // Spoken language leaves me- away: ngurus, nyari, nambah, mbayar.
      nasal(word, readings);
    }
    return readings;
  }

  private static boolean isSpoken(String word) {
    return word.length() > LONGER && (word.charAt(0) == 'n' || word.startsWith("mb"));
  }

  private static void nasal(String rest, List<String> readings) {
    if (rest.startsWith("nge")) {
      add(readings, rest.substring(3));
    }
    if (rest.startsWith("ng")) {
      swallowed(rest.substring(2), "k", rest, readings);
    } else if (rest.startsWith("ny")) {
      add(readings, "s" + rest.substring(2));
      add(readings, "c" + rest.substring(2));
    } else if (rest.startsWith("m")) {
      swallowed(rest.substring(1), "p", rest, readings);
    } else if (rest.startsWith("n")) {
      swallowed(rest.substring(1), "t", rest, readings);
    } else {
      add(readings, rest);
    }
  }

  /** Before a vowel the nasal may have swallowed that consonant, or be the base word's own. */
  private static void swallowed(
      String rest, String consonant, String withNasal, List<String> readings) {
    if (!rest.isEmpty() && Sounds.isVowel(rest.charAt(0))) {
      add(readings, consonant + rest);
    }
    add(readings, withNasal);
    add(readings, rest);
  }

  private static void add(List<String> readings, String reading) {
    if (reading.length() >= SHORTEST && !readings.contains(reading)) {
      readings.add(reading);
    }
  }
}
