package id.imigrasi.corner.content.evaluation;

import id.imigrasi.corner.content.guide.GuideId;
import java.util.Set;

/**
 * A question and what should be found.
 *
 * @param guides any of which answers it; empty unless it {@linkplain Kind#ANSWERED is answered}
 */
public record KnownQuestion(String query, Kind kind, Set<GuideId> guides) {

  /** Whether there is anything to be found. */
  public enum Kind {
    /** A guide answers it. */
    ANSWERED,
    /** It is about the offices' matters, but no guide answers it. */
    NO_GUIDE,
    /** It is about something else. */
    OFF_TOPIC
  }

  public KnownQuestion {
    guides = Set.copyOf(guides);
  }

  KnownQuestion typedAs(String typed) {
    return new KnownQuestion(typed, kind, guides);
  }
}
