package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.item.Language;
import java.util.List;

/**
 * A text with its words as written and stemmed, both lists in step. Worked out once when an index
 * is opened: marking needs all words of a guide at every search.
 */
record AnalysedText(String text, List<Analysis.Token> plain, List<Analysis.Token> stems) {

  static AnalysedText of(String text, Language language) {
    return new AnalysedText(text, Analysis.tokens(text), Analysis.stems(text, language));
  }
}
