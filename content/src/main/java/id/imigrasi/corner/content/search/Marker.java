package id.imigrasi.corner.content.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Marks the words of one guide that a question's units stand for. A word that might be a typo is
 * marked only where the guide does not show the typed word itself.
 */
final class Marker {

  /** By word or stem, the units that surely stand there, a bit each. */
  private final Map<String, Integer> sure = new HashMap<>();

  /** The same for those that may be a typo of it. */
  private final Map<String, Integer> likely = new HashMap<>();

  private int shown;

  /** Small words are marked only where the question has nothing else. */
  Marker(List<Unit> units, PassageDocument.Shown guide) {
    List<Unit> telling = units.stream().filter(unit -> !unit.small()).toList();
    List<Unit> marked = telling.isEmpty() ? units : telling;
    for (int i = 0; i < marked.size(); i++) {
      for (Alternative each : marked.get(i).alternatives()) {
        keep(each, 1 << i);
      }
    }
    find(guide.title());
    find(guide.summary());
    guide.sentences().forEach(this::find);
  }

  private void keep(Alternative alternative, int unit) {
    Map<String, Integer> place = alternative.kind() == Alternative.Kind.TYPO ? likely : sure;
    alternative.words().forEach(word -> place.merge(word, unit, Marker::both));
    alternative
        .stems()
        .forEach(stems -> stems.forEach(stem -> place.merge(stem, unit, Marker::both)));
  }

  private static int both(int some, int more) {
    return some | more;
  }

  private void find(AnalysedText text) {
    for (int i = 0; i < text.words().size(); i++) {
      shown |= units(sure, text, i);
    }
  }

  private static int units(Map<String, Integer> places, AnalysedText text, int at) {
    return places.getOrDefault(text.words().get(at).term(), 0)
        | places.getOrDefault(text.stems().get(at), 0);
  }

  private int match(AnalysedText text, int at) {
    return units(sure, text, at) | (units(likely, text, at) & ~shown);
  }

  MarkedText mark(AnalysedText analysed) {
    String text = analysed.text();
    List<MarkedText.Piece> pieces = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < analysed.words().size(); i++) {
      Analysis.Token word = analysed.words().get(i);
      if (match(analysed, i) != 0 && word.start() >= done) {
        add(pieces, text.substring(done, word.start()), false);
        add(pieces, text.substring(word.start(), word.end()), true);
        done = word.end();
      }
    }
    add(pieces, text.substring(done), false);
    return new MarkedText(pieces);
  }

  /** How many of the question's units stand in the text. */
  int count(AnalysedText text) {
    int units = 0;
    for (int i = 0; i < text.words().size(); i++) {
      units |= match(text, i);
    }
    return Integer.bitCount(units);
  }

  /** Where the first match begins; 0 if there is none. */
  int first(AnalysedText text) {
    for (int i = 0; i < text.words().size(); i++) {
      if (match(text, i) != 0) {
        return text.words().get(i).start();
      }
    }
    return 0;
  }

  private static void add(List<MarkedText.Piece> pieces, String text, boolean match) {
    if (!text.isEmpty()) {
      pieces.add(new MarkedText.Piece(text, match));
    }
  }
}
