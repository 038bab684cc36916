package id.imigrasi.corner.content.indonesian;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings the forms of an Indonesian word to its base word: perpanjang, memperpanjang and
 * diperpanjang to panjang, pemohon and permohonan to mohon. A confix stripper in the manner of
 * Nazief and Adriani (1996) with the corrections of Adriani et al. (2007, ECS): affixes come off
 * only where a known base word is left, so that a name or a foreign word stays as it is.
 */
public final class IndonesianStemmer {

  private static final int SHORTEST = 4;
  private static final int MAX_PREFIXES = 3;
  private static final List<String> PARTICLES = List.of("lah", "kah", "tah", "pun");
  private static final List<String> POSSESSIVES = List.of("nya", "ku", "mu");

  /** As spoken in Palembang, Bangka and Java: paspornyo, paspornye, paspore. */
  private static final List<String> SPOKEN = List.of("nyo", "nye", "ne", "e");

  /** -an before -kan, since the k is mostly the base word's own: kerusakan is of rusak. */
  private static final List<String> SUFFIXES = List.of("an", "kan", "i", "in");

  private IndonesianStemmer() {}

  /**
   * The base word.
   *
   * @param word in lower case, letters a to z
   * @return the word without its clitics if no base word is known
   */
  public static String stem(String word) {
    if (word.length() < SHORTEST || Roots.contains(word)) {
      return word;
    }
    String base = base(word);
    if (base != null) {
      return base;
    }
    String bare = without(POSSESSIVES, without(PARTICLES, word));
    if (!bare.equals(word)) {
      String ofBare = base(bare);
      return ofBare == null ? bare : ofBare;
    }
    for (String ending : SPOKEN) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        String ofSpoken = base(word.substring(0, word.length() - ending.length()));
        if (ofSpoken != null) {
          return ofSpoken;
        }
      }
    }
    return word;
  }

  /** The base word for which the fewest affixes must come off, a suffix before a prefix. */
  private static @Nullable String base(String word) {
    if (Roots.contains(word)) {
      return word;
    }
    for (int affixes = 1; affixes <= MAX_PREFIXES + 1; affixes++) {
      for (String suffix : SUFFIXES) {
        if (word.endsWith(suffix) && word.length() - suffix.length() >= SHORTEST - 1) {
          String core = word.substring(0, word.length() - suffix.length());
          String base = withoutPrefixes(core, affixes - 1);
          if (base != null) {
            return base;
          }
        }
      }
      String base = withoutPrefixes(word, affixes);
      if (base != null) {
        return base;
      }
    }
    return null;
  }

  private static @Nullable String withoutPrefixes(String word, int prefixes) {
    if (prefixes == 0) {
      return Roots.contains(word) ? word : null;
    }
    for (String reading : Prefixes.strip(word)) {
      String base = withoutPrefixes(reading, prefixes - 1);
      if (base != null) {
        return base;
      }
    }
    return null;
  }

  private static String without(List<String> endings, String word) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        String left = word.substring(0, word.length() - ending.length());
        if (left.length() >= SHORTEST || Roots.contains(left)) {
          return left;
        }
      }
    }
    return word;
  }
}
