package id.imigrasi.corner.content.search;

import java.util.List;

/**
 * Says how sure it is that the first guides answer a question: a logistic regression over what
 * speaks for the first one, fitted to questions with and without a guide. {@code deploy/docs} tells
 * how it was fitted and how well it does.
 */
final class Judge {

  private static final float PHRASE = 2.7f;
  private static final float STRENGTH = 5f;
  private static final float OUTSIDE = -6f;
  private static final float MORE_OUTSIDE = -1.8f;
  private static final float TELLING = 1.2f;
  private static final float MARGIN = 1.5f;
  private static final float NONE = -7.2f;

  /** More telling words do not make it surer. */
  private static final int MOST_TELLING = 4;

  private static final float SAME = 0.98f;

  /** Set so that few questions off topic reach it. */
  private static final double FOUND = 0.86;

  /** Set so that few questions with a guide stay below it. */
  private static final double UNSURE = 0.3;

  private Judge() {}

  static Verdict of(Question question, List<Ranked> ranked, float outside) {
    if (isWord(question, ranked, outside)) {
      return Verdict.FOUND;
    }
    double sure = certainty(question, ranked, outside);
    if (sure >= FOUND) {
      return Verdict.FOUND;
    }
    boolean all = !ranked.isEmpty() && ranked.getFirst().features().cover() >= SAME;
    // What stands in a guide word for word is shown, however little speaks for it.
    return sure >= UNSURE || (all && outside == 0f) ? Verdict.UNSURE : Verdict.NOTHING;
  }

  /** Whether somebody asks in the very words of a guide's title or keyword. */
  private static boolean isWord(Question question, List<Ranked> ranked, float outside) {
    return telling(question) > 1
        && !ranked.isEmpty()
        && ranked.getFirst().features().phrase() >= SAME
        && outside < ranked.getFirst().features().phrase();
  }

  private static long telling(Question question) {
    return question.units().stream().filter(unit -> !unit.small()).count();
  }

  /**
   * How likely it is that a guide answers the question, from 0 to 1.
   *
   * @param outside how like the question is to one that no guide answers
   */
  static double certainty(Question question, List<Ranked> ranked, float outside) {
    if (ranked.isEmpty()) {
      return 0;
    }
    Ranked first = ranked.getFirst();
    Features features = first.features();
    float margin = ranked.size() > 1 ? first.score() - ranked.get(1).score() : first.score();
    double sum =
        PHRASE * features.phrase()
            + STRENGTH * features.strength()
            + OUTSIDE * outside
            + MORE_OUTSIDE * Math.max(0f, outside - features.phrase())
            + TELLING * Math.min(telling(question), MOST_TELLING)
            + MARGIN * Math.min(1f, margin)
            + NONE;
    return 1 / (1 + Math.exp(-sum));
  }
}
