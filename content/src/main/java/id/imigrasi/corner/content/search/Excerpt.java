package id.imigrasi.corner.content.search;

/** Chooses the words of a guide that show best why it was found. */
final class Excerpt {

  private static final int MAX_CHARACTERS = 160;
  private static final int BEFORE_MATCH = 50;
  private static final String CUT = "…";

  private Excerpt() {}

  /**
   * The summary if it matches, or if the title says all that the guide has to say about the query;
   * else the sentence that matches best.
   */
  static MarkedText of(PassageDocument.Shown guide, Marker marker) {
    AnalysedText chosen = guide.summary();
    if (marker.count(guide.summary()) == 0) {
      chosen = bestSentence(guide, marker);
    }
    String shown = cut(chosen.text(), marker.first(chosen));
    return marker.mark(
        shown.equals(chosen.text()) ? chosen : AnalysedText.of(shown, guide.language()));
  }

  private static AnalysedText bestSentence(PassageDocument.Shown guide, Marker marker) {
    AnalysedText best = guide.summary();
    int most = marker.count(guide.title());
    for (AnalysedText sentence : guide.sentences()) {
      int count = marker.count(sentence);
      if (count > most) {
        best = sentence;
        most = count;
      }
    }
    return best;
  }

  private static String cut(String text, int match) {
    if (text.length() <= MAX_CHARACTERS) {
      return text;
    }
    int start = match <= MAX_CHARACTERS / 2 ? 0 : wordStart(text, match - BEFORE_MATCH);
    String before = start == 0 ? "" : CUT;
    int room = MAX_CHARACTERS - before.length();
    if (text.length() - start <= room) {
      return before + text.substring(start);
    }
    int end = text.lastIndexOf(' ', start + room - CUT.length());
    if (end <= start) {
      end = start + room - CUT.length();
    }
    return before + text.substring(start, end).stripTrailing() + CUT;
  }

  private static int wordStart(String text, int from) {
    int space = text.indexOf(' ', from);
    return space < 0 ? from : space + 1;
  }
}
