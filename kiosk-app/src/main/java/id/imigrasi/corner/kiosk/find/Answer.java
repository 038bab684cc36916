package id.imigrasi.corner.kiosk.find;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.Topic;
import id.imigrasi.corner.content.guide.TopicId;
import id.imigrasi.corner.content.helper.Helper;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.search.Correction;
import id.imigrasi.corner.content.search.Findings;
import id.imigrasi.corner.content.search.Hit;
import id.imigrasi.corner.content.search.Verdict;
import id.imigrasi.corner.kiosk.guide.OpenSection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a release answers to a query, and what it offers beside that.
 *
 * @param query what was typed, without blanks around it; empty while nothing is
 * @param section what answers the query in the guide's own words; null where nothing does
 * @param helpers what else can be chosen from; none where the guides found are enough
 * @param topics the same: topics that have guides, where possible those that are nearest
 */
record Answer(
    Kind kind,
    Language language,
    String query,
    Findings findings,
    @Nullable OpenSection section,
    List<Helper> helpers,
    List<Topic> topics) {

  /** What the screen looks like. */
  enum Kind {
    /** Nothing has been asked yet. */
    START,
    /** Nothing can be found yet, since the index is being built. */
    PREPARING,
    FOUND,
    UNSURE,
    NOTHING
  }

  private static final int MOST_HELPERS = 4;

  Answer {
    helpers = List.copyOf(helpers);
    topics = List.copyOf(topics);
  }

  static Answer start(Corpus corpus, Language language) {
    return plain(Kind.START, corpus, language, "", List.of());
  }

  static Answer preparing(Corpus corpus, Language language, String query) {
    return plain(Kind.PREPARING, corpus, language, query, helpersOf(corpus));
  }

  private static Answer plain(
      Kind kind, Corpus corpus, Language language, String query, List<Helper> helpers) {
    return new Answer(kind, language, query, Findings.NONE, null, helpers, topicsOf(corpus));
  }

  /** What was found for a query that is not blank. */
  static Answer found(
      Corpus corpus, Language language, String query, Findings findings, LocalDate today) {
    boolean nothing = findings.verdict() == Verdict.NOTHING;
    return new Answer(
        kind(findings.verdict()),
        language,
        query,
        findings,
        section(corpus, language, findings, today).orElse(null),
        nothing ? helpersOf(corpus) : List.of(),
        nothing ? nearest(corpus, language, findings.hits()) : List.of());
  }

  private static Kind kind(Verdict verdict) {
    return switch (verdict) {
      case FOUND -> Kind.FOUND;
      case UNSURE -> Kind.UNSURE;
      case NOTHING -> Kind.NOTHING;
    };
  }

  private static Optional<OpenSection> section(
      Corpus corpus, Language language, Findings findings, LocalDate today) {
    if (findings.verdict() != Verdict.FOUND
        || findings.asked() == null
        || findings.hits().isEmpty()) {
      return Optional.empty();
    }
    return OpenSection.of(
        corpus, findings.hits().getFirst().guide(), findings.asked(), language, today);
  }

  /** The guides to list: all but the one whose words answer already. */
  List<Hit> hits() {
    return section == null ? findings.hits() : findings.hits().subList(1, findings.hits().size());
  }

  /** What was meant, where the results are those of other words than were typed. */
  Optional<String> corrected() {
    return Optional.ofNullable(findings.correction())
        .filter(correction -> kind == Kind.FOUND && correction.certain())
        .map(Correction::query);
  }

  /** What may have been meant, for the visitor to say. */
  Optional<String> meant() {
    return Optional.ofNullable(findings.correction())
        .filter(correction -> corrected().isEmpty())
        .map(Correction::query);
  }

  /** Whether one of the guides found stands at that slug. */
  boolean leadsTo(String slug) {
    return findings.hits().stream().anyMatch(hit -> hit.guide().slug().equals(slug));
  }

  private static List<Helper> helpersOf(Corpus corpus) {
    return corpus.helpers().stream().limit(MOST_HELPERS).toList();
  }

  private static List<Topic> nearest(Corpus corpus, Language language, List<Hit> hits) {
    Set<TopicId> near =
        hits.stream()
            .flatMap(hit -> corpus.guideInAny(hit.guide(), language).stream())
            .map(Guide::topic)
            .collect(Collectors.toSet());
    List<Topic> all = topicsOf(corpus);
    List<Topic> nearest = all.stream().filter(topic -> near.contains(topic.id())).toList();
    return nearest.isEmpty() ? all : nearest;
  }

  private static List<Topic> topicsOf(Corpus corpus) {
    return corpus.topics().stream()
        .filter(topic -> corpus.guides().stream().anyMatch(g -> g.topic().equals(topic.id())))
        .toList();
  }
}
