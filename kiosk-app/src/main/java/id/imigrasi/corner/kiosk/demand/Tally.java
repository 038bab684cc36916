package id.imigrasi.corner.kiosk.demand;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import java.util.Map;

/**
 * Counts what visitors look for. Only counts a day are kept: no time, no visit, no order. Words are
 * tidied first, so that no number and no address that somebody typed is kept.
 */
public interface Tally {

  /** A visitor opened a guide. */
  void opened(GuideId guide);

  /**
   * A visitor's question was left without an answer.
   *
   * @param typed as it was typed
   * @param language of the interface
   */
  void unanswered(String typed, Language language);

  /** That question of today was not yet whole, or was answered after all: it counts one less. */
  void takeBack(String typed, Language language);

  /** How often guides were opened here; those opened lately weigh more. */
  Map<GuideId, Integer> opened();
}
