package id.imigrasi.corner.content.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares a question with what an editor knows that no guide answers. */
final class Outside {

  /** What a word of a phrase counts that was not asked for. */
  private static final float UNASKED = 0.5f;

  private final Map<String, List<Phrase>> byStem = new HashMap<>();

  private record Phrase(List<Set<String>> stems, List<Float> weights) {}

  Outside(Lexicon lexicon, Heads heads) {
    for (List<String> words : lexicon.outside()) {
      Alternative all = Alternative.of(words, 1f, Alternative.Kind.TYPED);
      List<Float> weights = all.stems().stream().map(heads::weight).toList();
      Phrase phrase = new Phrase(all.stems(), weights);
      all.stems()
          .forEach(
              stems ->
                  stems.forEach(
                      stem -> byStem.computeIfAbsent(stem, _ -> new ArrayList<>()).add(phrase)));
    }
  }

  /** How alike the question and the phrase are that is most like it, from 0 to 1. */
  float alike(Question question) {
    Set<Phrase> touched = new HashSet<>();
    for (Unit unit : question.units()) {
      for (Alternative each : unit.alternatives()) {
        if (each.isSingle()) {
          each.stems()
              .getFirst()
              .forEach(stem -> touched.addAll(byStem.getOrDefault(stem, List.of())));
        }
      }
    }
    float best = 0f;
    for (Phrase phrase : touched) {
      best = Math.max(best, alike(question, phrase));
    }
    return best;
  }

  private static float alike(Question question, Phrase phrase) {
    float matched = 0f;
    boolean[] asked = new boolean[phrase.stems().size()];
    for (Unit unit : question.units()) {
      float likeness = 0f;
      for (Alternative each : unit.alternatives()) {
        if (each.isSingle() && each.kind() != Alternative.Kind.BEGINNING) {
          for (int i = 0; i < asked.length; i++) {
            if (shareAny(phrase.stems().get(i), each.stems().getFirst())) {
              asked[i] = true;
              likeness = Math.max(likeness, each.likeness());
            }
          }
        }
      }
      matched += likeness * unit.weight();
    }
    float unasked = 0f;
    for (int i = 0; i < asked.length; i++) {
      unasked += asked[i] ? 0f : phrase.weights().get(i);
    }
    float all = question.weight();
    return all == 0f ? 0f : matched / (all + UNASKED * unasked);
  }

  private static boolean shareAny(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }
}
