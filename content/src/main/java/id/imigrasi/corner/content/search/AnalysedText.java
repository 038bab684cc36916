package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.item.Language;
import java.util.List;

/**
 * A text with its words as written and stemmed, both lists in step. Worked out once where it can
 * be: marking needs all words of a guide at every search.
 */
record AnalysedText(String text, List<Analysis.Token> words, List<String> stems) {

  static AnalysedText of(String text, Language language) {
    List<Analysis.Token> words = Analysis.tokens(text);
    return new AnalysedText(
        text, words, words.stream().map(word -> Analysis.stem(word.term(), language)).toList());
  }
}
