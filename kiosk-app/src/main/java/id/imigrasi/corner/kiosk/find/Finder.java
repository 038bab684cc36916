package id.imigrasi.corner.kiosk.find;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.search.Completion;
import id.imigrasi.corner.content.search.GuideIndex;
import id.imigrasi.corner.kiosk.demand.Tally;
import id.imigrasi.corner.kiosk.release.ServedRelease;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks a release. */
@Component
class Finder {

  private static final int MOST_HITS = 12;

  private final Tally tally;
  private final Clock clock;

  Finder(Tally tally, Clock clock) {
    this.tally = tally;
    this.clock = clock;
  }

  /** What the release answers to a query without blanks around it. */
  Answer answer(ServedRelease release, String query, Language language) {
    Corpus corpus = release.corpus();
    GuideIndex index = release.index();
    if (index == null) {
      return Answer.preparing(corpus, language, query);
    }
    if (query.isEmpty()) {
      return Answer.start(corpus, language);
    }
    return Answer.found(
        corpus, language, query, index.find(query, language, MOST_HITS), LocalDate.now(clock));
  }

  /** The questions that what was typed so far may become. */
  List<String> completions(ServedRelease release, String typed, Language language) {
    GuideIndex index = release.index();
    if (index == null || typed.isBlank()) {
      return List.of();
    }
    Map<GuideId, Integer> opened = opened(release.corpus());
    return index.complete(typed.stripLeading(), language, opened, Completions.MOST).stream()
        .map(Completion::text)
        .filter(text -> !text.equalsIgnoreCase(typed.strip()))
        .distinct()
        .limit(Completions.MOST)
        .toList();
  }

  /** Here and at all other kiosks. */
  private Map<GuideId, Integer> opened(Corpus corpus) {
    Map<GuideId, Integer> opened = new HashMap<>(corpus.demand().opened());
    tally.opened().forEach((guide, times) -> opened.merge(guide, times, Integer::sum));
    return opened;
  }
}
