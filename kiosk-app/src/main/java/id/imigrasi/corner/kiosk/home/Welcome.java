package id.imigrasi.corner.kiosk.home;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.Topic;
import id.imigrasi.corner.content.item.Language;
import java.util.List;

/**
 * What the first screen offers out of a corpus.
 *
 * @param topics those that have guides
 * @param frequent the guides that people ask for most
 * @param urgent the guides for people in danger
 */
record Welcome(List<Topic> topics, List<Guide> frequent, List<Urgent> urgent) {

  private static final List<String> FREQUENT =
      List.of("paspor-baru-dewasa", "paspor-hilang", "biaya-paspor", "ktp-hilang-rusak");

  /** A guide for people in danger, who may not read the language of the screen. */
  record Urgent(GuideId guide, String question) {}

  private static final List<Urgent> URGENT =
      List.of(
          new Urgent(new GuideId("tppo-lapor"), "home.urgent.trafficking"),
          new Urgent(new GuideId("pengungsi-luar-negeri"), "home.urgent.boat"));

  Welcome {
    topics = List.copyOf(topics);
    frequent = List.copyOf(frequent);
    urgent = List.copyOf(urgent);
  }

  static Welcome of(Corpus corpus, Language language) {
    return new Welcome(
        corpus.topics().stream()
            .filter(topic -> !corpus.guides(topic.id(), language).isEmpty())
            .toList(),
        FREQUENT.stream()
            .flatMap(slug -> corpus.guideInAny(new GuideId(slug), language).stream())
            .toList(),
        URGENT.stream()
            .filter(urgent -> corpus.guideInAny(urgent.guide(), language).isPresent())
            .toList());
  }
}
