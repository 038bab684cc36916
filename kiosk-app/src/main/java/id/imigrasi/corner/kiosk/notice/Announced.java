package id.imigrasi.corner.kiosk.notice;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.notice.Session;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A session that is still to come, or under way.
 *
 * @param guides what to read before; may be empty
 */
record Announced(Session session, List<Guide> guides) {

  Announced {
    guides = List.copyOf(guides);
  }

  /** The sessions ahead, the earliest first. */
  static List<Announced> ahead(Corpus corpus, Language language, LocalDateTime now) {
    return corpus.sessions().stream()
        .filter(session -> session.isAhead(now))
        .map(
            session ->
                new Announced(
                    session,
                    session.guides().stream()
                        .flatMap(guide -> corpus.guideInAny(guide, language).stream())
                        .toList()))
        .toList();
  }
}
