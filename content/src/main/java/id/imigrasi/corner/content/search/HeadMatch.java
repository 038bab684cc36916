package id.imigrasi.corner.content.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares a question with the titles and keywords of passages. Made for one question. */
final class HeadMatch {

  /** What a word of a phrase counts that was not asked for. */
  private static final float UNASKED = 0.5f;

  /** What it weighs if it belongs to any question. */
  private static final float UNASKED_SMALL = 0.1f;

  private final List<Unit> units;
  private final Heads heads;
  private final Lexicon lexicon;
  private final float all;
  private final Map<Integer, List<Meant>> byStem = new HashMap<>();
  private final List<Several> several = new ArrayList<>();

  private record Meant(int unit, float likeness) {}

  private record Several(int unit, float likeness, List<int[]> stems) {}

  /**
   * How well the question fits a passage's head.
   *
   * @param phrase how alike the question and the phrase are that is most like it, from 0 to 1
   * @param title the same for the title
   * @param head how much of the question stands anywhere in the head, from 0 to 1
   * @param best the number of that phrase; 0 is the title
   */
  record Fit(float phrase, float title, float head, int best) {}

  HeadMatch(Question question, Heads heads, Lexicon lexicon) {
    this.units = question.units();
    this.heads = heads;
    this.lexicon = lexicon;
    this.all = question.weight();
    for (int i = 0; i < units.size(); i++) {
      for (Alternative each : units.get(i).alternatives()) {
        List<int[]> numbers = each.stems().stream().map(this::numbers).toList();
        if (each.isSingle()) {
          Meant meant = new Meant(i, each.likeness());
          for (int number : numbers.getFirst()) {
            byStem.computeIfAbsent(number, _ -> new ArrayList<>()).add(meant);
          }
        } else {
          several.add(new Several(i, each.likeness(), numbers));
        }
      }
    }
  }

  private int[] numbers(Set<String> stems) {
    return stems.stream().mapToInt(heads::number).filter(number -> number >= 0).toArray();
  }

  Fit fit(int passage) {
    float[] anywhere = new float[units.size()];
    float best = 0f;
    float title = 0f;
    int number = 0;
    int[][] phrases = heads.phrases(passage);
    for (int i = 0; i < phrases.length; i++) {
      float alike = alike(phrases[i], anywhere);
      if (i == 0) {
        title = alike;
      }
      if (alike > best) {
        best = alike;
        number = i;
      }
    }
    return new Fit(best, title, share(anywhere, 0f), number);
  }

  /** How alike the question and these stems are, from 0 to 1. */
  private float alike(int[] phrase, float[] anywhere) {
    float[] here = new float[units.size()];
    float unasked = 0f;
    for (int stem : phrase) {
      List<Meant> meant = byStem.getOrDefault(stem, List.of());
      for (Meant each : meant) {
        here[each.unit()] = Math.max(here[each.unit()], each.likeness());
      }
      if (meant.isEmpty()) {
        unasked += lexicon.isSmall(heads.stem(stem)) ? UNASKED_SMALL : heads.weight(stem);
      }
    }
    for (Several each : several) {
      boolean whole =
          each.stems().stream()
              .allMatch(stems -> Arrays.stream(stems).anyMatch(s -> in(phrase, s)));
      if (whole && here[each.unit()] < each.likeness()) {
        here[each.unit()] = each.likeness();
        for (int[] stems : each.stems()) {
          for (int stem : stems) {
            if (in(phrase, stem) && !byStem.containsKey(stem)) {
              unasked -= heads.weight(stem);
            }
          }
        }
      }
    }
    for (int i = 0; i < here.length; i++) {
      anywhere[i] = Math.max(anywhere[i], here[i]);
    }
    return share(here, UNASKED * Math.max(0f, unasked));
  }

  /** How much of the question was found, beside so much that it did not ask for. */
  private float share(float[] found, float unasked) {
    float matched = 0f;
    for (int i = 0; i < found.length; i++) {
      matched += found[i] * units.get(i).weight();
    }
    return all == 0f ? 0f : matched / (all + unasked);
  }

  private static boolean in(int[] phrase, int stem) {
    return Arrays.stream(phrase).anyMatch(each -> each == stem);
  }
}
