package id.imigrasi.corner.kiosk.office;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Slug;
import id.imigrasi.corner.content.office.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An office as it lies open before a visitor.
 *
 * @param guides where more is said; may be empty
 * @param due whether its facts should have been checked again by now
 */
record OpenOffice(Office office, List<Guide> guides, boolean due) {

  OpenOffice {
    guides = List.copyOf(guides);
  }

  /** The office of that slug; empty if there is none. */
  static Optional<OpenOffice> of(Corpus corpus, String slug, Language language, LocalDate today) {
    return Optional.of(slug)
        .filter(Slug::isValid)
        .map(Slug::new)
        .flatMap(corpus::office)
        .map(
            office ->
                new OpenOffice(
                    office,
                    Optional.ofNullable(office.guide()).stream()
                        .flatMap(guide -> corpus.guideInAny(guide, language).stream())
                        .toList(),
                    office.isDueForReview(today)));
  }

  /** The words for what a visitor would look for in vain; empty if there is nothing. */
  Optional<String> unknown() {
    boolean hours = office.hours() != null;
    boolean phone = !office.phones().isEmpty();
    if (hours && phone) {
      return Optional.empty();
    }
    return Optional.of(hours ? "office.no-phone" : phone ? "office.no-hours" : "office.no-both");
  }
}
