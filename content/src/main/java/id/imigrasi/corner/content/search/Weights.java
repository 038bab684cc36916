package id.imigrasi.corner.content.search;

import java.util.LinkedHashMap;
import java.util.Map;

/** How much each of the {@link Features} counts; found by trying on sets of real questions. */
record Weights(float strength, float cover, float phrase, float title, float head, float near) {

  static final Weights USUAL = new Weights(0.4f, 0f, 1.1f, 0.15f, 0.65f, 0.2f);

  float score(Features features) {
    return strength * features.strength()
        + cover * features.cover()
        + phrase * features.phrase()
        + title * features.title()
        + head * features.head()
        + near * features.near();
  }

  /** What each of the features adds, by name. */
  Map<String, Float> shares(Features features) {
    float[] values = features.values();
    float[] weights = {strength, cover, phrase, title, head, near};
    Map<String, Float> shares = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      shares.put(Features.NAMES.get(i), weights[i] * values[i]);
    }
    return shares;
  }
}
