package id.imigrasi.corner.content.search;

import java.util.ArrayList;
import java.util.List;

/** Understands questions: cuts them into units and finds what each may mean. */
final class QuestionReader {

  private final Lexicon lexicon;
  private final Meanings meanings;
  private final Joints joints;

  QuestionReader(Lexicon lexicon, Vocabulary vocabulary, Heads heads) {
    this.lexicon = lexicon;
    this.meanings = new Meanings(lexicon, vocabulary, heads);
    this.joints = new Joints(vocabulary, meanings);
  }

  /**
   * A word of the question.
   *
   * @param typed as it was typed; empty if a word before it was typed for both
   * @param word what it is taken for
   */
  record Slot(String typed, String word) {}

  Question read(String question) {
    Typed typed = Typed.of(question);
    List<Slot> slots = joints.split(spelled(typed.words()));
    List<Unit> units = new ArrayList<>();
    int at = 0;
    while (at < slots.size()) {
      int length = Math.max(1, longestSynonym(slots, at));
      boolean last = at + length == slots.size();
      if (length > 1) {
        units.add(meanings.ofPhrase(slots.subList(at, at + length)));
      } else if (!last && joints.isJoined(slots.get(at), slots.get(at + 1))) {
        units.add(joints.joined(slots.get(at), slots.get(at + 1)));
        length = 2;
      } else {
        units.add(meanings.of(slots.get(at), last && typed.unfinished()));
      }
      at += length;
    }
    List<Unit> different = withoutRepeats(units);
    return new Question(different, Asking.of(different), Corrections.of(different));
  }

  /** Puts the standard word in the place of a chat spelling, an abbreviation, a dialect word. */
  private List<Slot> spelled(List<String> typed) {
    List<Slot> slots = new ArrayList<>();
    int at = 0;
    while (at < typed.size()) {
      int length = Math.min(Lexicon.LONGEST, typed.size() - at);
      List<String> means = List.of();
      while (length > 0 && means.isEmpty()) {
        means = lexicon.meaning(typed.subList(at, at + length));
        length -= means.isEmpty() ? 1 : 0;
      }
      if (means.isEmpty()) {
        slots.add(new Slot(typed.get(at), typed.get(at)));
        at++;
      } else {
        String span = String.join(" ", typed.subList(at, at + length));
        for (int i = 0; i < means.size(); i++) {
          slots.add(new Slot(i == 0 ? span : "", means.get(i)));
        }
        at += length;
      }
    }
    return slots;
  }

  private int longestSynonym(List<Slot> slots, int at) {
    for (int length = Math.min(Lexicon.LONGEST, slots.size() - at); length > 1; length--) {
      List<String> words = slots.subList(at, at + length).stream().map(Slot::word).toList();
      if (!lexicon.synonyms(words).isEmpty()) {
        return length;
      }
    }
    return 0;
  }

  private static List<Unit> withoutRepeats(List<Unit> units) {
    List<Unit> different = new ArrayList<>();
    for (Unit unit : units) {
      if (different.stream().noneMatch(each -> each.words().equals(unit.words()))) {
        different.add(unit);
      }
    }
    return different;
  }
}
