package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.item.Language;
import java.util.Map;

/**
 * What one word of a query stands for in the vocabulary of the index.
 *
 * @param sure the word itself, and what it is the beginning of where it may be unfinished
 * @param fuzzy words that it may be a typo of; both maps say how near each is, 1 for the word
 *     itself
 * @param stems its stem in each language; the word itself where the stem is too short to tell words
 *     apart
 * @param filler whether it says nothing about the topic
 */
record WordTerms(
    Map<String, Float> sure,
    Map<String, Float> fuzzy,
    Map<Language, String> stems,
    boolean filler) {

  WordTerms {
    sure = Map.copyOf(sure);
    fuzzy = Map.copyOf(fuzzy);
    stems = Map.copyOf(stems);
  }

  /** Whether the word itself, its beginning or its stem stands there. */
  boolean isSure(String term, String stem, Language language) {
    return sure.containsKey(term) || stem.equals(stems.get(language));
  }

  /** Whether it may be a typo of what stands there. */
  boolean isLikely(String term) {
    return fuzzy.containsKey(term);
  }
}
