package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.search.Alternative.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what a word may mean, and how much it tells. */
final class Meanings {

  private static final float SYNONYM = 0.85f;
  private static final float BEGINNING_OF_UNKNOWN = 0.8f;
  private static final float BEGINNING_OF_KNOWN = 0.4f;
  private static final int MOST_BEGINNINGS = 12;
  private static final int MOST_GUESSES = 6;

  /** A guess that is this much less likely than the best one is not followed. */
  private static final float FOLLOWED = 0.85f;

  private static final float SMALL = 0.12f;

  /** An unknown word tells that the question is about something else, but it may be a name. */
  private static final float UNKNOWN = 0.7f;

  private final Lexicon lexicon;
  private final Vocabulary vocabulary;
  private final Heads heads;

  Meanings(Lexicon lexicon, Vocabulary vocabulary, Heads heads) {
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
    this.heads = heads;
  }

  /** A single word; as the last one it may be unfinished. */
  Unit of(QuestionReader.Slot slot, boolean unfinished) {
    String word = slot.word();
    List<Alternative> found = new ArrayList<>();
    boolean small = lexicon.isSmall(word);
    addKnown(slot, found);
    addSynonyms(List.of(word), 1f, found);
    boolean known = !found.isEmpty() || small;
    if (unfinished) {
      float likeness = known ? BEGINNING_OF_KNOWN : BEGINNING_OF_UNKNOWN;
      vocabulary
          .beginningWith(word, MOST_BEGINNINGS)
          .forEach(each -> found.add(Alternative.of(List.of(each), likeness, Kind.BEGINNING)));
    }
    if (!known) {
      small = addGuesses(word, found);
    }
    return unit(slot.typed(), List.of(word), found, small);
  }

  /** Several words that are one thing, such as "kartu tanda penduduk". */
  Unit ofPhrase(List<QuestionReader.Slot> slots) {
    List<String> words = slots.stream().map(QuestionReader.Slot::word).toList();
    List<Alternative> found = new ArrayList<>();
    found.add(Alternative.of(words, 1f, Kind.TYPED));
    addSynonyms(words, 1f, found);
    String typed =
        String.join(
            " ", slots.stream().map(QuestionReader.Slot::typed).filter(t -> !t.isEmpty()).toList());
    return unit(typed, words, found, false);
  }

  Unit unit(String typed, List<String> words, List<Alternative> found, boolean small) {
    float weight = Float.MAX_VALUE;
    for (Alternative each : found) {
      if (each.kind() != Kind.BEGINNING) {
        weight = Math.min(weight, weight(each));
      }
    }
    if (weight == Float.MAX_VALUE) {
      for (Alternative each : found) {
        weight = Math.min(weight, weight(each));
      }
    }
    if (weight == Float.MAX_VALUE) {
      weight = UNKNOWN * Heads.rarity(0, heads.size());
    }
    return new Unit(typed, words, found, small ? SMALL * weight : weight, small);
  }

  /** Whether a passage has the word in any form. */
  boolean isKnown(String word) {
    return isKnown(Alternative.of(List.of(word), 1f, Kind.TYPED));
  }

  private boolean isKnown(Alternative alternative) {
    for (int i = 0; i < alternative.words().size(); i++) {
      if (vocabulary.passages(alternative.words().get(i)) == 0
          && alternative.stems().get(i).stream().noneMatch(stem -> heads.number(stem) >= 0)) {
        return false;
      }
    }
    return true;
  }

  private void addKnown(QuestionReader.Slot slot, List<Alternative> found) {
    Kind kind = slot.typed().equals(slot.word()) ? Kind.TYPED : Kind.SPELLING;
    Alternative taken = Alternative.of(List.of(slot.word()), 1f, kind);
    if (isKnown(taken) || lexicon.isOutside(slot.word())) {
      found.add(taken);
    }
    if (!slot.typed().equals(slot.word()) && vocabulary.passages(slot.typed()) > 0) {
      found.add(Alternative.of(List.of(slot.typed()), 1f, Kind.TYPED));
    }
  }

  private void addSynonyms(List<String> words, float likeness, List<Alternative> found) {
    for (List<String> synonym : lexicon.synonyms(words)) {
      addIfKnown(Alternative.of(synonym, likeness * SYNONYM, Kind.SYNONYM), found);
    }
  }

  private void addIfKnown(Alternative alternative, List<Alternative> found) {
    if (isKnown(alternative)) {
      found.add(alternative);
    }
  }

  /**
   * Adds what a misspelt word may be.
   *
   * @return whether it is most likely a small word
   */
  private boolean addGuesses(String word, List<Alternative> found) {
    List<Vocabulary.Guess> guesses = vocabulary.guesses(word);
    float best = guesses.isEmpty() ? 0f : guesses.getFirst().likeness();
    boolean small = false;
    int followed = 0;
    for (Vocabulary.Guess guess : guesses) {
      if (followed == MOST_GUESSES || guess.likeness() < FOLLOWED * best) {
        break;
      }
      followed++;
      List<String> means = lexicon.meaning(List.of(guess.word()));
      List<String> words = means.isEmpty() ? List.of(guess.word()) : means;
      boolean guessSmall = words.stream().allMatch(lexicon::isSmall);
      small |= guessSmall && guess.likeness() == best;
      addIfKnown(Alternative.of(words, guess.likeness(), Kind.TYPO), found);
      addSynonyms(words, guess.likeness(), found);
    }
    return small;
  }

  private float weight(Alternative alternative) {
    float weight = 0f;
    for (Set<String> stems : alternative.stems()) {
      weight = Math.max(weight, heads.weight(stems));
    }
    return weight;
  }
}
