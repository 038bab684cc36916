package id.imigrasi.corner.content.search;

import java.io.IOException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The terms of a field with the number of passages in which each stands. */
final class FieldTerms {

  private FieldTerms() {}

  static SortedMap<String, Integer> of(IndexReader reader, String field) throws IOException {
    SortedMap<String, Integer> passages = new TreeMap<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return Collections.emptySortedMap();
    }
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      passages.put(term.utf8ToString(), each.docFreq());
    }
    return passages;
  }
}
