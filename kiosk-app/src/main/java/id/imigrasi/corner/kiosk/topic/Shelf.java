package id.imigrasi.corner.kiosk.topic;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.Topic;
import id.imigrasi.corner.content.guide.TopicId;
import id.imigrasi.corner.content.helper.Helper;
import id.imigrasi.corner.content.item.Language;
import java.util.List;
import java.util.Optional;

/**
 * A topic with its helpers and guides.
 *
 * @param helpers in their order; may be empty
 * @param guides by title; may be empty
 */
record Shelf(Topic topic, List<Helper> helpers, List<Guide> guides) {

  Shelf {
    helpers = List.copyOf(helpers);
    guides = List.copyOf(guides);
  }

  /** The shelf of that name; empty if the corpus has no such topic. */
  static Optional<Shelf> of(Corpus corpus, String name, Language language) {
    return Optional.of(name)
        .filter(GuideId::isValid)
        .map(TopicId::new)
        .flatMap(corpus::topic)
        .map(
            topic -> new Shelf(topic, helpers(corpus, topic), corpus.guides(topic.id(), language)));
  }

  private static List<Helper> helpers(Corpus corpus, Topic topic) {
    return corpus.helpers().stream().filter(helper -> helper.topic().equals(topic.id())).toList();
  }
}
