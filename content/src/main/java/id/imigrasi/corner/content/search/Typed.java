package id.imigrasi.corner.content.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody typed, cut to a size that is searched at once: the first 16 words of the first 200
 * characters. Nothing in it is an operator; emoji, quotes and control characters fall away.
 *
 * @param words in lower case; a word that is typed twice running ("anak-anak") counts once
 * @param unfinished whether the last word may go on, since nothing follows it yet
 */
record Typed(List<String> words, boolean unfinished) {

  private static final int MAX_CHARACTERS = 200;
  private static final int MAX_WORDS = 16;
  private static final int MAX_WORD = 40;

  static Typed of(String typed) {
    String text = wellFormed(typed.substring(0, Math.min(typed.length(), MAX_CHARACTERS)));
    List<String> words = new ArrayList<>();
    for (String word : Analysis.words(text)) {
      if (words.size() < MAX_WORDS
          && word.codePoints().anyMatch(Character::isLetterOrDigit)
          && !(!words.isEmpty() && words.getLast().equals(word))) {
        words.add(word.length() > MAX_WORD ? word.substring(0, MAX_WORD) : word);
      }
    }
    boolean unfinished =
        !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
    return new Typed(List.copyOf(words), unfinished);
  }

  /** Lucene's tokenizer stops at half a surrogate pair, which a cut or a bad keyboard may leave. */
  private static String wellFormed(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
