package id.imigrasi.corner.content.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What speaks for a passage, each from 0 to 1.
 *
 * @param strength how strongly it is about the words of the question (BM25F)
 * @param cover how much of the question stands in it at all
 * @param phrase how like the question its most fitting title or keyword is
 * @param title how like the question its title is
 * @param head how much of the question stands in its title and keywords
 * @param near how many neighbours in the question are neighbours in it
 */
record Features(float strength, float cover, float phrase, float title, float head, float near) {

  static final List<String> NAMES = List.of("strength", "cover", "phrase", "title", "head", "near");

  Map<String, Float> byName() {
    Map<String, Float> named = new LinkedHashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      named.put(NAMES.get(i), values()[i]);
    }
    return named;
  }

  /** In the order of {@link #NAMES}. */
  float[] values() {
    return new float[] {strength, cover, phrase, title, head, near};
  }
}
