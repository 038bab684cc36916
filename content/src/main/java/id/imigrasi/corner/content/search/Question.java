package id.imigrasi.corner.content.search;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody typed, cut to a size that is searched at once: the first 16 words of the first 200
 * characters. Nothing in it is an operator; emoji, quotes and control characters fall away.
 *
 * @param words each once, folded to lower case
 * @param unfinished whether the last word may go on, since nothing follows it yet
 */
record Question(List<String> words, boolean unfinished) {

  private static final int MAX_CHARACTERS = 200;
  private static final int MAX_WORDS = 16;

  static Question of(String typed) {
    String text = wellFormed(typed.substring(0, Math.min(typed.length(), MAX_CHARACTERS)));
    Set<String> words = new LinkedHashSet<>();
    for (Analysis.Token token : Analysis.tokens(text)) {
      if (words.size() < MAX_WORDS
          && token.term().codePoints().anyMatch(Character::isLetterOrDigit)) {
        words.remove(token.term());
        words.add(token.term());
      }
    }
    boolean unfinished =
        !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
    return new Question(List.copyOf(words), unfinished);
  }

  /** Lucene's tokenizer stops at half a surrogate pair, which a cut or a bad keyboard may leave. */
  private static String wellFormed(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
