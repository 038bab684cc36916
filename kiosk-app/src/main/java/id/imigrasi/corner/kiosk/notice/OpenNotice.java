package id.imigrasi.corner.kiosk.notice;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.notice.Notice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A notice as it lies open before a visitor.
 *
 * @param guides where more is said; may be empty
 */
record OpenNotice(Notice notice, List<Guide> guides) {

  OpenNotice {
    guides = List.copyOf(guides);
  }

  /** The notice of that slug; empty if there is none, or if its days are not these. */
  static Optional<OpenNotice> of(Corpus corpus, String slug, Language language, LocalDate today) {
    return corpus.notices().stream()
        .filter(notice -> notice.id().text().equals(slug) && notice.isCurrent(today))
        .findFirst()
        .map(
            notice ->
                new OpenNotice(
                    notice,
                    notice.guides().stream()
                        .flatMap(guide -> corpus.guideInAny(guide, language).stream())
                        .toList()));
  }
}
