package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;

/**
 * The titles and keywords of all passages as numbers of stems, in memory: what a passage is asked
 * by is compared with each question.
 */
final class Heads {

  private final String[] stems;
  private final float[] weights;
  private final GuideId[] ids;
  private final Language[] languages;

  /** By passage and phrase, the numbers of the phrase's stems; the title is the first phrase. */
  private final int[][][] phrases;

  private final Map<GuideId, int[]> passages = new HashMap<>();

  Heads(IndexReader reader) throws IOException {
    Map<String, Integer> terms = FieldTerms.of(reader, Fields.STEM);
    stems = terms.keySet().toArray(String[]::new);
    weights = new float[stems.length];
    int next = 0;
    for (int frequency : terms.values()) {
      weights[next++] = rarity(frequency, reader.maxDoc());
    }
    ids = new GuideId[reader.maxDoc()];
    languages = new Language[reader.maxDoc()];
    phrases = new int[reader.maxDoc()][][];
    BinaryDocValues id = MultiDocValues.getBinaryValues(reader, Fields.ID);
    BinaryDocValues language = MultiDocValues.getBinaryValues(reader, Fields.LANGUAGE);
    BinaryDocValues lines = MultiDocValues.getBinaryValues(reader, Fields.PHRASE_STEMS);
    for (int number = 0; number < reader.maxDoc(); number++) {
      id.advanceExact(number);
      language.advanceExact(number);
      lines.advanceExact(number);
      ids[number] = new GuideId(id.binaryValue().utf8ToString());
      languages[number] = Language.of(language.binaryValue().utf8ToString()).orElseThrow();
      phrases[number] = numbers(lines.binaryValue().utf8ToString());
      passages.merge(ids[number], new int[] {number}, Heads::both);
    }
  }

  /** How much a stem tells that stands in so many passages: its inverse document frequency. */
  static float rarity(int passages, int all) {
    return (float) Math.log(1 + (all + 1.0) / (passages + 0.5));
  }

  int size() {
    return ids.length;
  }

  GuideId id(int passage) {
    return ids[passage];
  }

  Language language(int passage) {
    return languages[passage];
  }

  /** The passages of that id, one for each language. */
  int[] passages(GuideId id) {
    return passages.getOrDefault(id, new int[0]);
  }

  int[][] phrases(int passage) {
    return phrases[passage];
  }

  /** A phrase in stems. */
  String phrase(int passage, int phrase) {
    return Arrays.stream(phrases[passage][phrase])
        .mapToObj(number -> stems[number])
        .collect(Collectors.joining(" "));
  }

  /** The number of a stem, negative if no passage has it. */
  int number(String stem) {
    return Arrays.binarySearch(stems, stem);
  }

  String stem(int number) {
    return stems[number];
  }

  /** How much that stem tells. */
  float weight(int number) {
    return weights[number];
  }

  /** How much a word tells that has these stems: as much as the most frequent of them. */
  float weight(Set<String> stems) {
    float lightest = rarity(0, size());
    for (String stem : stems) {
      int number = number(stem);
      lightest = number < 0 ? lightest : Math.min(lightest, weights[number]);
    }
    return lightest;
  }

  private int[][] numbers(String lines) {
    String[] each = lines.split("\n", -1);
    int[][] numbers = new int[each.length][];
    for (int i = 0; i < each.length; i++) {
      numbers[i] =
          each[i].isEmpty()
              ? new int[0]
              : Arrays.stream(each[i].split(" ", -1))
                  .mapToInt(this::number)
                  .filter(number -> number >= 0)
                  .distinct()
                  .toArray();
    }
    return numbers;
  }

  private static int[] both(int[] some, int[] more) {
    int[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}
