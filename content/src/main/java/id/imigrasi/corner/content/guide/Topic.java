package id.imigrasi.corner.content.guide;

import id.imigrasi.corner.content.item.Bilingual;
import id.imigrasi.corner.content.item.Language;

/**
 * A group of guides, as a visitor chooses it on the home screen.
 *
 * @param icon name of one of the drawings that the apps ship
 */
public record Topic(TopicId id, String icon, Bilingual title, Bilingual summary) {

  public String title(Language language) {
    return title.in(language);
  }

  public String summary(Language language) {
    return summary.in(language);
  }
}
