package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.item.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Marks the words of one guide that a query's words stand for. A word that might be a typo is
 * marked only where the guide does not show the typed word itself.
 */
final class Marker {

  private final List<WordTerms> words;
  private final Language language;
  private final Set<WordTerms> shown = new HashSet<>();

  /** Fillers are marked only where the query has nothing else. */
  Marker(List<WordTerms> words, GuideDocument guide) {
    List<WordTerms> telling = words.stream().filter(word -> !word.filler()).toList();
    this.words = telling.isEmpty() ? words : telling;
    this.language = guide.language();
    Stream.concat(Stream.of(guide.title(), guide.summary()), guide.sentences().stream())
        .forEach(text -> matches(text).forEach(match -> shown.addAll(match.sure())));
  }

  /**
   * A word of a text that matches.
   *
   * @param sure the query's words that surely stand there
   * @param likely those that may be a typo of it
   */
  private record Match(int start, int end, List<WordTerms> sure, List<WordTerms> likely) {}

  MarkedText mark(AnalysedText analysed) {
    String text = analysed.text();
    List<MarkedText.Piece> pieces = new ArrayList<>();
    int done = 0;
    for (Match match : matches(analysed)) {
      add(pieces, text.substring(done, match.start()), false);
      add(pieces, text.substring(match.start(), match.end()), true);
      done = match.end();
    }
    add(pieces, text.substring(done), false);
    return new MarkedText(pieces);
  }

  /** How many of the query's words stand in the text. */
  long count(AnalysedText text) {
    return matches(text).stream()
        .flatMap(match -> Stream.concat(match.sure().stream(), match.likely().stream()))
        .distinct()
        .count();
  }

  /** Where the first match begins; 0 if there is none. */
  int first(AnalysedText text) {
    return matches(text).stream().findFirst().map(Match::start).orElse(0);
  }

  private List<Match> matches(AnalysedText text) {
    List<Analysis.Token> plain = text.plain();
    List<Analysis.Token> stems = text.stems();
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      String term = plain.get(i).term();
      String stem = stems.get(i).term();
      List<WordTerms> sure =
          words.stream().filter(word -> word.isSure(term, stem, language)).toList();
      List<WordTerms> likely =
          words.stream().filter(word -> !shown.contains(word) && word.isLikely(term)).toList();
      if (!sure.isEmpty() || !likely.isEmpty()) {
        matches.add(new Match(plain.get(i).start(), plain.get(i).end(), sure, likely));
      }
    }
    return matches;
  }

  private static void add(List<MarkedText.Piece> pieces, String text, boolean match) {
    if (!text.isEmpty()) {
      pieces.add(new MarkedText.Piece(text, match));
    }
  }
}
