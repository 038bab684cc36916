package id.imigrasi.corner.content.guide;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All guides and topics of one release. Immutable, safe to share between threads. */
public final class Corpus {

  /** A corpus without a guide: what a kiosk has before its first release. */
  public static final Corpus EMPTY = new Corpus(List.of(), List.of());

  private final List<Topic> topics;
  private final Map<String, Guide> guides = new TreeMap<>();
  private final Map<ShortCode, Guide> byCode = new HashMap<>();

  private Corpus(List<Topic> topics, Collection<Guide> guides) {
    this.topics = List.copyOf(topics);
    for (Guide guide : guides) {
      this.guides.put(guide.path(), guide);
      byCode.put(ShortCode.of(guide.id(), guide.language()), guide);
    }
  }

  /** What reading a set of files gave. */
  public sealed interface Reading {
    /** Every file is sound. */
    record Sound(Corpus corpus) implements Reading {}

    /** At least one file is not; all problems of all files. */
    record Faulty(List<Problem> problems) implements Reading {
      public Faulty {
        problems = List.copyOf(problems);
      }
    }
  }

  /**
   * Reads the files of a corpus, all or nothing. Files of a kind unknown to this version are left
   * alone, so that a newer console can serve an older kiosk.
   *
   * @param files bytes by path, as in a release
   */
  public static Reading read(Map<String, byte[]> files) {
    List<Problem> problems = new ArrayList<>();
    List<Topic> topics = new ArrayList<>();
    List<Guide> guides = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
      String path = file.getKey();
      boolean isGuide = path.startsWith("guides/") && path.endsWith(".md");
      if (!isGuide && !path.equals(TopicsFile.PATH)) {
        continue;
      }
      Optional<String> text = utf8(file.getValue());
      if (text.isEmpty()) {
        problems.add(new Problem(path, 1, "file", "is not UTF-8 text"));
      } else if (isGuide) {
        readGuide(path, text.get(), guides, problems);
      } else {
        topics.addAll(TopicsFile.parse(text.get(), problems));
      }
    }
    if (!problems.isEmpty()) {
      return new Reading.Faulty(problems);
    }
    List<Problem> conflicts = conflicts(topics, guides);
    return conflicts.isEmpty()
        ? new Reading.Sound(new Corpus(topics, guides))
        : new Reading.Faulty(conflicts);
  }

  private static void readGuide(
      String path, String text, List<Guide> guides, List<Problem> problems) {
    switch (GuideParser.parse(path, text)) {
      case ParsedGuide.Faulty(List<Problem> found) -> problems.addAll(found);
      case ParsedGuide.Sound(Guide guide) when !guide.path().equals(path) ->
          problems.add(new Problem(path, 1, "slug", "belongs into " + guide.path()));
      case ParsedGuide.Sound(Guide guide) -> guides.add(guide);
    }
  }

  private static List<Problem> conflicts(List<Topic> topics, List<Guide> guides) {
    List<Problem> problems = new ArrayList<>();
    Set<TopicId> ids = new HashSet<>();
    for (Topic topic : topics) {
      if (!ids.add(topic.id())) {
        problems.add(new Problem(TopicsFile.PATH, 1, "topics", "stands here twice: " + topic.id()));
      }
    }
    Map<ShortCode, Guide> codes = new HashMap<>();
    for (Guide guide : guides) {
      if (!ids.contains(guide.topic())) {
        problems.add(
            new Problem(
                guide.path(), 1, "topic", "is not in " + TopicsFile.PATH + ": " + guide.topic()));
      }
      Guide other = codes.put(ShortCode.of(guide.id(), guide.language()), guide);
      if (other != null) {
        problems.add(
            new Problem(guide.path(), 1, "slug", "has the same short code as " + other.path()));
      }
      for (GuideId related : guide.related()) {
        if (guides.stream().noneMatch(each -> each.id().equals(related))) {
          problems.add(new Problem(guide.path(), 1, "related", "there is no guide " + related));
        }
      }
    }
    return problems;
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notText) {
      return Optional.empty();
    }
  }

  public boolean isEmpty() {
    return guides.isEmpty();
  }

  /** The topics in the order in which visitors see them. */
  public List<Topic> topics() {
    return topics;
  }

  public Optional<Topic> topic(TopicId id) {
    return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
  }

  /** Every guide in every language, by path. */
  public Collection<Guide> guides() {
    return List.copyOf(guides.values());
  }

  /** The guide in exactly that language. */
  public Optional<Guide> guide(GuideId id, Language language) {
    return Optional.ofNullable(guides.get(Guide.pathOf(id, language)));
  }

  /** The guide in that language, else in the other one. */
  public Optional<Guide> guideInAny(GuideId id, Language preferred) {
    return guide(id, preferred).or(() -> guide(id, preferred.other()));
  }

  /** The guide that a short code stands for. */
  public Optional<Guide> guide(ShortCode code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The guides of a topic by title, each in the preferred language where there is one. */
  public List<Guide> guides(TopicId topic, Language preferred) {
    return guides.values().stream()
        .filter(guide -> guide.topic().equals(topic))
        .map(Guide::id)
        .distinct()
        .flatMap(id -> guideInAny(id, preferred).stream())
        .sorted(Comparator.comparing(Guide::title))
        .toList();
  }
}
