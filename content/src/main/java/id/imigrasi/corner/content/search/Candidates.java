package id.imigrasi.corner.content.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Picks the passages that are worth a close look, and measures how strong each unit of the question
 * is in them. However large the index is, only so many are looked at.
 */
final class Candidates {

  private static final int MOST = 64;
  private static final float NEAR = 0.3f;
  private static final int MOST_PAIRS = 4;

  /** Two words that both stand nearly everywhere are not looked for side by side. */
  private static final float RARE = Heads.rarity(1, 30);

  private final IndexSearcher searcher;

  Candidates(IndexReader reader) {
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new Strength());
    searcher.setQueryCache(null);
  }

  /**
   * What was picked.
   *
   * @param passages in ascending order
   * @param strengths by unit and passage, from 0 to 1
   * @param near by passage, from 0 to 1: how many of the neighbours in the question are neighbours
   *     there
   */
  record Picked(int[] passages, float[][] strengths, float[] near) {}

  Picked pick(List<Unit> units) throws IOException {
    List<Unit> telling = units.stream().filter(unit -> unit.isKnown() && !unit.small()).toList();
    List<@Nullable Query> queries = new ArrayList<>();
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Unit unit : units) {
      Query query = unit.isKnown() ? UnitQueries.of(unit) : null;
      queries.add(query);
      if (query != null && (telling.isEmpty() || !unit.small())) {
        UnitQueries.addRoughly(unit, any);
      }
    }
    List<Query> pairs = new ArrayList<>();
    for (int i = 1; i < telling.size() && pairs.size() < MOST_PAIRS; i++) {
      Unit one = telling.get(i - 1);
      Unit next = telling.get(i);
      Query pair = UnitQueries.near(one, next);
      pairs.add(pair);
      if (Math.max(one.weight(), next.weight()) >= RARE) {
        any.add(new BoostQuery(pair, NEAR * (one.weight() + next.weight())), Occur.SHOULD);
      }
    }
    ScoreDoc[] best =
        searcher.search(any.build(), new TopScoreDocCollectorManager(MOST, MOST)).scoreDocs;
    int[] passages = Arrays.stream(best).mapToInt(hit -> hit.doc).sorted().toArray();
    float[][] strengths = new float[units.size()][];
    for (int i = 0; i < strengths.length; i++) {
      strengths[i] = measure(queries.get(i), passages);
    }
    return new Picked(passages, strengths, near(pairs, passages));
  }

  private float[] near(List<Query> pairs, int[] passages) throws IOException {
    float[] sums = new float[passages.length];
    for (Query pair : pairs) {
      float[] found = measure(pair, passages);
      for (int i = 0; i < found.length; i++) {
        sums[i] += found[i] > 0f ? 1f / pairs.size() : 0f;
      }
    }
    return sums;
  }

  private float[] measure(@Nullable Query query, int[] passages) throws IOException {
    float[] scores = new float[passages.length];
    if (query == null) {
      return scores;
    }
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1f);
    int next = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      Scorer scorer = weight.scorer(leaf);
      DocIdSetIterator found = scorer == null ? null : scorer.iterator();
      for (; next < passages.length && passages[next] < end; next++) {
        int doc = passages[next] - leaf.docBase;
        if (found != null && found.docID() < doc) {
          found.advance(doc);
        }
        if (found != null && scorer != null && found.docID() == doc) {
          scores[next] = scorer.score();
        }
      }
    }
    return scores;
  }
}
