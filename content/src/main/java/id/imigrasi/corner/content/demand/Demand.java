package id.imigrasi.corner.content.demand;

import id.imigrasi.corner.content.guide.GuideId;
import java.util.Map;

/**
 * How often guides were opened at all kiosks together.
 *
 * @param opened times by guide; a guide that is not named was never opened
 */
public record Demand(Map<GuideId, Integer> opened) {

  /** The file in the corpus. */
  public static final String PATH = "guides/demand.yaml";

  public static final Demand NONE = new Demand(Map.of());

  public Demand {
    opened = Map.copyOf(opened);
  }

  public int of(GuideId guide) {
    return opened.getOrDefault(guide, 0);
  }
}
