package id.imigrasi.corner.content.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** Puts the units of a question as queries to Lucene. */
final class UnitQueries {

  /** Another form of a word counts a little less than the word as it was typed. */
  private static final float STEM = 0.92f;

  /** So that many synonyms of one word do not outweigh another word. */
  private static final float OTHERS = 0.5f;

  private static final int SLOP = 2;

  private UnitQueries() {}

  /** Matches what the unit may mean; its best alternative counts. */
  static Query of(Unit unit) {
    List<Query> queries = new ArrayList<>();
    Map<Float, Set<String>> words = new HashMap<>();
    Map<Float, Set<String>> stems = new HashMap<>();
    for (Alternative each : unit.alternatives()) {
      if (each.isSingle()) {
        String word = each.words().getFirst();
        Set<String> forms = each.stems().getFirst();
        // Half the work: most words are stems, and a beginning stands for all forms already.
        boolean isStem = forms.contains(word);
        if (each.kind() == Alternative.Kind.BEGINNING || !isStem) {
          words.computeIfAbsent(each.likeness(), _ -> new LinkedHashSet<>()).add(word);
        }
        if (each.kind() != Alternative.Kind.BEGINNING) {
          float likeness = isStem ? each.likeness() : STEM * each.likeness();
          stems.computeIfAbsent(likeness, _ -> new LinkedHashSet<>()).addAll(forms);
        }
      } else {
        queries.add(new BoostQuery(all(each), each.likeness()));
      }
    }
    words.forEach((likeness, terms) -> queries.add(any(Fields.WORD, terms, likeness)));
    stems.forEach((likeness, terms) -> queries.add(any(Fields.STEM, terms, likeness)));
    return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, 0f);
  }

  /**
   * The same as single terms whose scores are added up, which Lucene skips through far faster than
   * through the best of them: for picking candidates.
   */
  static void addRoughly(Unit unit, BooleanQuery.Builder queries) {
    Map<Term, Float> terms = new LinkedHashMap<>();
    for (Alternative each : unit.alternatives()) {
      float share = each.likeness() == 1f ? 1f : OTHERS * each.likeness();
      if (!each.isSingle()) {
        queries.add(new BoostQuery(all(each), unit.weight() * share), Occur.SHOULD);
      } else if (each.kind() == Alternative.Kind.BEGINNING) {
        terms.merge(new Term(Fields.WORD, each.words().getFirst()), share, Math::max);
      } else {
        each.stems()
            .getFirst()
            .forEach(stem -> terms.merge(new Term(Fields.STEM, stem), share, Math::max));
      }
    }
    terms.forEach(
        (term, share) ->
            queries.add(new BoostQuery(new TermQuery(term), unit.weight() * share), Occur.SHOULD));
  }

  /** Matches where the two stand side by side, or nearly. */
  static Query near(Unit one, Unit next) {
    List<Query> queries = new ArrayList<>();
    for (String first : stems(one)) {
      for (String second : stems(next)) {
        queries.add(new PhraseQuery(SLOP, Fields.NEAR, first, second));
      }
    }
    return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, 0f);
  }

  private static Collection<String> stems(Unit unit) {
    return unit.alternatives().getFirst().stems().getLast();
  }

  private static Query all(Alternative alternative) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    float share = 1f / alternative.words().size();
    for (Set<String> stems : alternative.stems()) {
      all.add(any(Fields.STEM, stems, share), Occur.MUST);
    }
    return all.build();
  }

  private static Query any(String field, Collection<String> terms, float boost) {
    Query query;
    if (terms.size() == 1) {
      query = new TermQuery(new Term(field, terms.iterator().next()));
    } else {
      SynonymQuery.Builder any = new SynonymQuery.Builder(field);
      terms.forEach(term -> any.addTerm(new Term(field, term)));
      query = any.build();
    }
    return new BoostQuery(query, boost);
  }
}
