package id.imigrasi.corner.content.guide;

import java.util.Map;

/**
 * A group of guides, as a visitor chooses it on the home screen.
 *
 * @param icon name of one of the drawings that the apps ship
 */
public record Topic(
    TopicId id, String icon, Map<Language, String> titles, Map<Language, String> summaries) {

  public Topic {
    titles = Map.copyOf(titles);
    summaries = Map.copyOf(summaries);
  }

  public String title(Language language) {
    return titles.getOrDefault(language, id.name());
  }

  public String summary(Language language) {
    return summaries.getOrDefault(language, "");
  }
}
