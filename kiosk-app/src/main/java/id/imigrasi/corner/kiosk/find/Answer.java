package id.imigrasi.corner.kiosk.find;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Topic;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.search.GuideIndex;
import id.imigrasi.corner.content.search.Hit;
import id.imigrasi.corner.kiosk.release.ServedRelease;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a release answers to a query.
 *
 * @param query what was typed; empty while nothing is
 * @param topics what else can be chosen from: the topics that have guides
 */
record Answer(String query, List<Hit> hits, List<Topic> topics) {

  private static final int LIMIT = 12;

  Answer {
    hits = List.copyOf(hits);
    topics = List.copyOf(topics);
  }

  static Answer of(ServedRelease release, String query, Language preferred) {
    return new Answer(query, search(release.index(), query, preferred), topics(release.corpus()));
  }

  /** Whether something was asked that no guide answers. */
  boolean isNothing() {
    return !query.isBlank() && hits.isEmpty();
  }

  private static List<Hit> search(@Nullable GuideIndex index, String query, Language preferred) {
    return index == null || query.isBlank() ? List.of() : index.search(query, preferred, LIMIT);
  }

  private static List<Topic> topics(Corpus corpus) {
    return corpus.topics().stream()
        .filter(topic -> corpus.guides().stream().anyMatch(g -> g.topic().equals(topic.id())))
        .toList();
  }
}
