package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.search.Alternative.Kind;
import java.util.ArrayList;
import java.util.List;

/** Words that are written together though they are two, and apart though they are one. */
final class Joints {

  private static final int SHORTEST_PART = 3;
  private static final int SHORT = 2;
  private static final float BOTH = 0.9f;
  private static final float SECOND_ONLY = 0.5f;

  private final Vocabulary vocabulary;
  private final Meanings meanings;

  Joints(Vocabulary vocabulary, Meanings meanings) {
    this.vocabulary = vocabulary;
    this.meanings = meanings;
  }

  /** Cuts unknown words in two where both halves are known: "kartukeluarga". */
  List<QuestionReader.Slot> split(List<QuestionReader.Slot> slots) {
    List<QuestionReader.Slot> cut = new ArrayList<>();
    for (QuestionReader.Slot slot : slots) {
      String word = slot.word();
      int at = vocabulary.knows(word) || meanings.isKnown(word) ? 0 : cutOf(word);
      if (at == 0) {
        cut.add(slot);
      } else {
        cut.add(new QuestionReader.Slot(slot.typed(), word.substring(0, at)));
        cut.add(new QuestionReader.Slot("", word.substring(at)));
      }
    }
    return cut;
  }

  private int cutOf(String word) {
    int best = 0;
    int most = 0;
    for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
      int passages =
          Math.min(
              vocabulary.passages(word.substring(0, at)), vocabulary.passages(word.substring(at)));
      if (passages > most) {
        most = passages;
        best = at;
      }
    }
    return best;
  }

  /** Whether the two are one word: "m paspor". */
  boolean isJoined(QuestionReader.Slot one, QuestionReader.Slot next) {
    return vocabulary.passages(one.word() + next.word()) > 0
        && (one.word().length() <= SHORT
            || !meanings.isKnown(one.word())
            || !meanings.isKnown(next.word()));
  }

  Unit joined(QuestionReader.Slot one, QuestionReader.Slot next) {
    List<Alternative> found = new ArrayList<>();
    found.add(Alternative.of(List.of(one.word() + next.word()), 1f, Kind.TYPED));
    found.add(Alternative.of(List.of(one.word(), next.word()), BOTH, Kind.TYPED));
    found.add(Alternative.of(List.of(next.word()), SECOND_ONLY, Kind.SYNONYM));
    return meanings.unit(
        (one.typed() + " " + next.typed()).strip(),
        List.of(one.word() + next.word()),
        found,
        false);
  }
}
