package id.imigrasi.corner.deploy.bench;

import java.util.random.RandomGenerator;

/**
 * Words of Indonesian syllables that mean nothing. How often they come follows Zipf's law: the word
 * of rank k is k times as rare as the first. So new ones keep coming, however long the text.
 */
final class MadeUpWords {

  private static final int RANKS = 1_000_000;
  private static final int SHORT_RANKS = 10_000;

  private static final String[] ONSETS = {
    "b", "c", "d", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "w", "ny"
  };
  private static final String[] VOWELS = {"a", "i", "u", "e", "o"};
  private static final String[] CODAS = {"", "n", "ng", "r", "s", "k", "t", "m"};

  /** Coprime to the numbers of words, so that ranks scatter over the alphabet without a clash. */
  private static final long SCATTER = 1_500_007;

  private final RandomGenerator random;

  MadeUpWords(RandomGenerator random) {
    this.random = random;
  }

  String next() {
    // The exponential of an even spread is spread as 1/k. Strict, for the same words everywhere.
    return word((int) StrictMath.exp(random.nextDouble() * StrictMath.log(RANKS)));
  }

  /** Frequent words are short, as in any language. */
  private static String word(int rank) {
    int syllables = rank < SHORT_RANKS ? 2 : 3;
    long words = CODAS.length;
    for (int i = 0; i < syllables; i++) {
      words *= (long) ONSETS.length * VOWELS.length;
    }
    long rest = rank * SCATTER % words;
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(ONSETS[(int) (rest % ONSETS.length)]);
      rest /= ONSETS.length;
      word.append(VOWELS[(int) (rest % VOWELS.length)]);
      rest /= VOWELS.length;
    }
    return word.append(CODAS[(int) rest]).toString();
  }
}
