package id.imigrasi.corner.content.search;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** The terms of a document, each once, with the sum of its weights as its frequency. */
final class WeightedTerms {

  private final Map<String, Integer> weights = new LinkedHashMap<>();

  void add(String term, int weight) {
    weights.merge(term, weight, Integer::sum);
  }

  TokenStream stream() {
    return new Stream(weights.entrySet().iterator());
  }

  private static final class Stream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Iterator<Map.Entry<String, Integer>> terms;

    Stream(Iterator<Map.Entry<String, Integer>> terms) {
      this.terms = terms;
    }

    @Override
    public boolean incrementToken() {
      if (!terms.hasNext()) {
        return false;
      }
      clearAttributes();
      Map.Entry<String, Integer> next = terms.next();
      term.append(next.getKey());
      frequency.setTermFrequency(next.getValue());
      return true;
    }
  }
}
