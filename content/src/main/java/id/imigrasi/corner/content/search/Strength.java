package id.imigrasi.corner.content.search;

import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * How strongly a passage is about a term: BM25 (Robertson and Zaragoza 2009) without the part that
 * says how rare the term is, from 0 to below 1. Rarity belongs to the units of a question, which
 * may stand for several terms.
 */
final class Strength extends BM25Similarity {

  private static final float SATURATION = 1.6f;

  /** Low: a guide with many keywords is not less about each of them. */
  private static final float LENGTH = 0.3f;

  Strength() {
    super(SATURATION, LENGTH);
  }

  @Override
  protected float idf(long docFreq, long docCount) {
    return 1f;
  }
}
