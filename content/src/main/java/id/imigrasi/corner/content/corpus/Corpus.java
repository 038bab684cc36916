package id.imigrasi.corner.content.corpus;

import id.imigrasi.corner.content.demand.Demand;
import id.imigrasi.corner.content.glossary.Glossary;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.ShortCode;
import id.imigrasi.corner.content.guide.Topic;
import id.imigrasi.corner.content.guide.TopicId;
import id.imigrasi.corner.content.guide.TopicsFile;
import id.imigrasi.corner.content.helper.Helper;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Problem;
import id.imigrasi.corner.content.item.Slug;
import id.imigrasi.corner.content.lesson.Lesson;
import id.imigrasi.corner.content.notice.Notice;
import id.imigrasi.corner.content.notice.Session;
import id.imigrasi.corner.content.office.Office;
import id.imigrasi.corner.content.words.SearchWords;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All items of one release. Immutable, safe to share between threads. */
public final class Corpus {

  /** A corpus without an item: what a kiosk has before its first release. */
  public static final Corpus EMPTY = new Corpus(new CorpusFiles(Map.of()));

  private static final Set<String> FOLDERS =
      Set.of(Helper.FOLDER, Office.FOLDER, Lesson.FOLDER, Notice.FOLDER, Session.FOLDER);

  private final List<Topic> topics;
  private final Map<String, Guide> guides = new TreeMap<>();
  private final Map<ShortCode, Guide> byCode = new HashMap<>();
  private final List<Helper> helpers;
  private final List<Office> offices;
  private final List<Lesson> lessons;
  private final List<Notice> notices;
  private final List<Session> sessions;
  private final Glossary glossary;
  private final SearchWords searchWords;
  private final Demand demand;

  private Corpus(CorpusFiles files) {
    this.topics = List.copyOf(files.topics);
    for (Guide guide : files.guides) {
      this.guides.put(guide.path(), guide);
      byCode.put(ShortCode.of(guide.id(), guide.language()), guide);
    }
    this.helpers = sorted(files.helpers, Comparator.comparingInt(Helper::order));
    this.offices = sorted(files.offices, Comparator.comparingInt(Office::order));
    this.lessons =
        sorted(files.lessons, Comparator.comparing(Lesson::kind).thenComparingInt(Lesson::order));
    this.notices = sorted(files.notices, Comparator.comparing(Notice::from).reversed());
    this.sessions = sorted(files.sessions, Comparator.comparing(Session::starts));
    this.glossary = files.glossary;
    this.searchWords = files.searchWords;
    this.demand = files.demand;
  }

  private static <T> List<T> sorted(List<T> items, Comparator<T> order) {
    return items.stream().sorted(order).toList();
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
    CorpusFiles read = new CorpusFiles(files);
    List<Problem> problems = read.problems.isEmpty() ? References.check(read) : read.problems;
    return problems.isEmpty() ? new Reading.Sound(new Corpus(read)) : new Reading.Faulty(problems);
  }

  /** Whether a file at that path is read as an item of a corpus. */
  public static boolean isItem(String path) {
    return path.equals(TopicsFile.PATH)
        || path.equals(Glossary.PATH)
        || path.equals(SearchWords.PATH)
        || path.equals(Demand.PATH)
        || (path.startsWith("guides/") && path.endsWith(".md"))
        || (path.endsWith(".yaml") && FOLDERS.stream().anyMatch(path::startsWith));
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

  /** The helpers in their order. */
  public List<Helper> helpers() {
    return helpers;
  }

  public Optional<Helper> helper(Slug id) {
    return helpers.stream().filter(helper -> helper.id().equals(id)).findFirst();
  }

  /** The offices in their order. */
  public List<Office> offices() {
    return offices;
  }

  public Optional<Office> office(Slug id) {
    return offices.stream().filter(office -> office.id().equals(id)).findFirst();
  }

  /** The lessons of a kind in their order. */
  public List<Lesson> lessons(Lesson.Kind kind) {
    return lessons.stream().filter(lesson -> lesson.kind() == kind).toList();
  }

  public Optional<Lesson> lesson(Slug id) {
    return lessons.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
  }

  /** Every notice, past and future ones too, the newest first. */
  public List<Notice> notices() {
    return notices;
  }

  /** Every session, past ones too, the earliest first. */
  public List<Session> sessions() {
    return sessions;
  }

  public Glossary glossary() {
    return glossary;
  }

  /** How visitors say things. */
  public SearchWords searchWords() {
    return searchWords;
  }

  /** What is asked most at all kiosks together. */
  public Demand demand() {
    return demand;
  }
}
