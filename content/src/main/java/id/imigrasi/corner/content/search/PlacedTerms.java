package id.imigrasi.corner.content.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The terms of a document in order, with a gap between its sentences. */
final class PlacedTerms {

  private static final int GAP = 10;

  private final List<String> terms = new ArrayList<>();
  private final List<Integer> steps = new ArrayList<>();
  private int step = 1;

  void add(String term) {
    terms.add(term);
    steps.add(step);
    step = 1;
  }

  void endSentence() {
    step = GAP;
  }

  TokenStream stream() {
    return new Stream();
  }

  private final class Stream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute place = addAttribute(PositionIncrementAttribute.class);
    private int next;

    @Override
    public boolean incrementToken() {
      if (next == terms.size()) {
        return false;
      }
      clearAttributes();
      term.append(terms.get(next));
      place.setPositionIncrement(steps.get(next));
      next++;
      return true;
    }
  }
}
