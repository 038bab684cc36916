package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.item.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The two questions put to Lucene for each word: how relevant, and how certain. */
final class WordQueries {

  private static final float STEM = 0.7f;
  private static final float TIE = 0.2f;

  private static final float CERTAIN = 1f;
  private static final float LIKELY = 0.6f;
  private static final float DOUBTFUL = 0.3f;

  private WordQueries() {}

  /**
   * How relevant a guide is to the word: its best zone counts, the others a little. One blended
   * frequency stands for the word and its typos; otherwise a rare typo would outweigh the word.
   */
  static Query relevance(WordTerms word) {
    List<Query> zones = new ArrayList<>();
    for (Zone zone : Zone.values()) {
      SynonymQuery.Builder plain = new SynonymQuery.Builder(zone.plain());
      word.fuzzy().forEach((term, nearness) -> plain.addTerm(new BytesRef(term), nearness));
      word.sure().forEach((term, nearness) -> plain.addTerm(new BytesRef(term), nearness));
      zones.add(new BoostQuery(plain.build(), zone.weight()));
      for (Language language : Language.values()) {
        zones.add(new BoostQuery(stem(word, zone, language), STEM * zone.weight()));
      }
    }
    return new DisjunctionMaxQuery(zones, TIE);
  }

  /**
   * How certain it is that a guide is about the word, from 0 to 1: less where only a typo matches,
   * and less where it stands only in the body.
   */
  static Query certainty(WordTerms word) {
    Set<String> sure = word.sure().keySet();
    Set<String> fuzzy = word.fuzzy().keySet();
    return new DisjunctionMaxQuery(
        List.of(
            constant(CERTAIN, any(word, Zone.HEAD, sure, true)),
            constant(LIKELY, any(word, List.of(Zone.BODY), sure, true)),
            constant(LIKELY, any(word, Zone.HEAD, fuzzy, false)),
            constant(DOUBTFUL, any(word, List.of(Zone.BODY), fuzzy, false))),
        0f);
  }

  private static Query any(WordTerms word, List<Zone> zones, Set<String> terms, boolean stems) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Zone zone : zones) {
      terms.forEach(term -> any.add(new TermQuery(new Term(zone.plain(), term)), Occur.SHOULD));
      for (Map.Entry<Language, String> stem : word.stems().entrySet()) {
        if (stems) {
          any.add(stem(word, zone, stem.getKey()), Occur.SHOULD);
        }
      }
    }
    return any.build();
  }

  private static Query stem(WordTerms word, Zone zone, Language language) {
    String stem = word.stems().getOrDefault(language, "");
    return new TermQuery(new Term(zone.stemmed(language), stem));
  }

  private static Query constant(float value, Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), value);
  }
}
