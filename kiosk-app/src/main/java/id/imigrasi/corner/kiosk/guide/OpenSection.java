package id.imigrasi.corner.kiosk.guide;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.item.Language;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One section of a guide that answers a question.
 *
 * @param due whether its facts should have been checked again by now
 */
public record OpenSection(Guide guide, Section section, boolean due) {

  /** That section of the guide in that language, else in the other; empty if it has none. */
  public static Optional<OpenSection> of(
      Corpus corpus, GuideId guide, Section section, Language language, LocalDate today) {
    return corpus
        .guideInAny(guide, language)
        .filter(each -> says(each, section))
        .map(each -> new OpenSection(each, section, each.isDueForReview(today)));
  }

  private static boolean says(Guide guide, Section section) {
    return guide.section(section).isPresent()
        || switch (section) {
          case COST -> !guide.fees().isEmpty();
          case DURATION -> guide.duration() != null;
          case PLACE -> !guide.places().isEmpty();
          default -> false;
        };
  }
}
