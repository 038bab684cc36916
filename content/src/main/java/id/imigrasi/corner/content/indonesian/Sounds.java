package id.imigrasi.corner.content.indonesian;

/**
 * How words sound to people who write as they speak. Words with the same key are likely the same
 * word: "pasfor" and "paspor", "fisa" and "visa", "kwalitas" and "kualitas", "akhte" and "akte".
 */
public final class Sounds {

  private static final String VOWELS = "aiueo";

  private Sounds() {}

  /**
   * The key of a word's sound: letters that Indonesian speech hardly tells apart (f, p and v; kh
   * and k; sy, z and s; x and ks; q and k; old spellings such as dj, tj, oe) written as one, and
   * doubled letters as single ones.
   *
   * @param word in lower case, letters a to z
   */
  public static String key(String word) {
    String s =
        word.replace("oe", "u")
            .replace("dj", "j")
            .replace("tj", "c")
            .replace("ph", "p")
            .replace("kh", "k")
            .replace("ch", "c")
            .replace("sy", "s")
            .replace("sh", "s")
            .replace("th", "t")
            .replace("dh", "d")
            .replace("gh", "g")
            .replace("x", "ks")
            .replace("ck", "k")
            .replace("kw", "ku")
            .replace('q', 'k')
            .replace('f', 'p')
            .replace('v', 'p')
            .replace('z', 's');
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < s.length(); i++) {
      char letter = s.charAt(i);
      if (key.isEmpty() || key.charAt(key.length() - 1) != letter) {
        key.append(letter);
      }
    }
    return key.toString();
  }

  static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  /** Whether two letters are easily taken for one another by ear. */
  static boolean alike(char one, char other) {
    return pair(one, other, "fpv")
        || pair(one, other, "szj")
        || pair(one, other, "kqc")
        || pair(one, other, "dt")
        || pair(one, other, "bp")
        || pair(one, other, "gk")
        || pair(one, other, "iy")
        || pair(one, other, "uwo")
        || pair(one, other, "ie")
        || pair(one, other, "aeo");
  }

  private static boolean pair(char one, char other, String letters) {
    return letters.indexOf(one) >= 0 && letters.indexOf(other) >= 0;
  }

  /** The word without its vowels, as in messages: "prpnjng" for perpanjang. */
  public static String consonants(String word) {
    StringBuilder left = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (!isVowel(word.charAt(i))) {
        left.append(word.charAt(i));
      }
    }
    return left.toString();
  }
}
