package id.imigrasi.corner.kiosk.home;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.Topic;
import id.imigrasi.corner.content.helper.Helper;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.notice.Notice;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the first screen offers out of a corpus.
 *
 * @param notices current ones, emergencies first, then the newest, as many as there is room for
 * @param topics those that have guides
 * @param helpers those that are not urgent
 * @param doors the ways to everything else
 */
record Welcome(
    Urgent urgent,
    List<Notice> notices,
    List<Topic> topics,
    List<Helper> helpers,
    List<Door> doors) {

  private static final GuideId TRAFFICKING = new GuideId("tppo-lapor");
  private static final int ROOM_FOR_NOTICES = 2;

  /**
   * Help where every minute counts.
   *
   * @param guide the guide for people who are made to work, if the corpus has it
   */
  record Urgent(List<Helper> helpers, Optional<GuideId> guide) {
    Urgent {
      helpers = List.copyOf(helpers);
    }

    boolean isEmpty() {
      return helpers.isEmpty() && guide.isEmpty();
    }
  }

  Welcome {
    notices = List.copyOf(notices);
    topics = List.copyOf(topics);
    helpers = List.copyOf(helpers);
    doors = List.copyOf(doors);
  }

  static Welcome of(Corpus corpus, Language language, LocalDateTime now) {
    return new Welcome(
        new Urgent(
            corpus.helpers().stream().filter(Helper::urgent).toList(),
            corpus.guideInAny(TRAFFICKING, language).map(guide -> guide.id())),
        corpus.notices().stream()
            .filter(notice -> notice.isCurrent(now.toLocalDate()))
            .sorted(Comparator.comparing(Notice::emergency).reversed())
            .limit(ROOM_FOR_NOTICES)
            .toList(),
        corpus.topics().stream()
            .filter(topic -> !corpus.guides(topic.id(), language).isEmpty())
            .toList(),
        corpus.helpers().stream().filter(Predicate.not(Helper::urgent)).toList(),
        Door.of(corpus, now));
  }
}
