package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.guide.GuideId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a question is answered as it is, for the people who develop the search.
 *
 * @param units what the question was understood as, a line for each of its parts
 * @param verdict with the figures that it rests on
 * @param guides the guides in order
 */
public record Explanation(List<String> units, String verdict, List<Place> guides) {

  public Explanation {
    units = List.copyOf(units);
    guides = List.copyOf(guides);
  }

  /**
   * Why a guide stands where it stands.
   *
   * @param phrase the title or keyword that is most like the question, as stems
   * @param features what speaks for it, from 0 to 1, by name
   * @param shares what each of them adds to the score
   */
  public record Place(
      GuideId guide,
      float score,
      String phrase,
      Map<String, Float> features,
      Map<String, Float> shares) {

    public Place {
      features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
      shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    }
  }
}
