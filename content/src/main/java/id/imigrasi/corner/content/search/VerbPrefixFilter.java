package id.imigrasi.corner.content.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Reduces memper- and diper- to per-. Lucene's Indonesian stemmer takes off two prefixes at most,
 * so that "memperpanjang" and "diperpanjang" would not meet "perpanjang" and "perpanjangan".
 */
final class VerbPrefixFilter extends TokenFilter {

  private static final String ACTIVE = "memper";
  private static final String PASSIVE = "diper";
  private static final int PER = "per".length();

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  VerbPrefixFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String word = term.toString();
    if (word.startsWith(ACTIVE)) {
      term.setEmpty().append(word, ACTIVE.length() - PER, word.length());
    } else if (word.startsWith(PASSIVE)) {
      term.setEmpty().append(word, PASSIVE.length() - PER, word.length());
    }
    return true;
  }
}
