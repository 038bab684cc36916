package id.imigrasi.corner.content.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Ranks documents word by word: any word may match, and a document that answers more of the words
 * comes before one that answers a single word better.
 */
final class Ranking {

  /** Below this share of the words, and below {@link #ENOUGH} words, a match is chance. */
  private static final float LEAST_SHARE = 0.3f;

  private static final float ENOUGH = 1.2f;
  private static final float FILLER_WEIGHT = 0.15f;

  /** Lucene's usual saturation, but less penalty for a guide with many keywords. */
  private static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.5f);

  private final IndexSearcher searcher;

  Ranking(IndexReader reader) {
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(SIMILARITY);
  }

  /** The scores of the documents that answer enough of the words, by document number. */
  Map<Integer, Float> rank(List<WordTerms> words) throws IOException {
    boolean onlyFillers = words.stream().allMatch(WordTerms::filler);
    Map<Integer, Float> relevance = new HashMap<>();
    Map<Integer, Float> certainty = new HashMap<>();
    int telling = 0;
    for (WordTerms word : words) {
      boolean counts = onlyFillers || !word.filler();
      add(relevance, WordQueries.relevance(word), counts ? 1f : FILLER_WEIGHT);
      if (counts) {
        telling++;
        add(certainty, WordQueries.certainty(word), 1f);
      }
    }
    Map<Integer, Float> scores = new HashMap<>();
    for (Map.Entry<Integer, Float> document : certainty.entrySet()) {
      float share = document.getValue() / telling;
      if (share >= LEAST_SHARE || document.getValue() >= ENOUGH) {
        float score = relevance.getOrDefault(document.getKey(), 0f) * share * share;
        scores.put(document.getKey(), score);
      }
    }
    return scores;
  }

  private void add(Map<Integer, Float> sums, Query query, float weight) throws IOException {
    int all = searcher.getIndexReader().maxDoc();
    for (ScoreDoc hit : searcher.search(query, all).scoreDocs) {
      sums.merge(hit.doc, weight * hit.score, Float::sum);
    }
  }
}
