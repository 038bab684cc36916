package id.imigrasi.corner.admin.quality;

import id.imigrasi.corner.admin.items.ItemRow;
import id.imigrasi.corner.admin.items.Items;
import id.imigrasi.corner.admin.publish.Releases;
import id.imigrasi.corner.admin.quality.Concern.Kind;
import id.imigrasi.corner.admin.quality.Concern.Subject;
import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.facts.FactTable;
import id.imigrasi.corner.content.facts.FactsReport;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Bilingual;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.lint.Finding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is published, as the people see it who keep it true. */
@Component
public class Quality {

  private static final int DAYS_AHEAD = 30;

  private final Releases releases;
  private final Items items;
  private final Clock clock;

  Quality(Releases releases, Items items, Clock clock) {
    this.releases = releases;
    this.items = items;
    this.clock = clock;
  }

  /** Every published fact with a number in it, for an officer to sign. */
  public FactsReport facts(Language language) {
    return new FactsReport(
        FactTable.of(releases.current(), language), language, LocalDate.now(clock));
  }

  /** Everything that needs an editor, by kind and file. */
  public List<Concern> concerns() {
    List<Concern> concerns = new ArrayList<>();
    Map<String, Bilingual> titles = new HashMap<>();
    Corpus corpus = releases.current();
    for (Guide guide : corpus.guides()) {
      Bilingual title = new Bilingual(guide.title(), guide.title());
      titles.put(guide.path(), title);
      if (isOriginal(guide, corpus)) {
        sentences(concerns, Kind.CONFIRM, guide.path(), title, guide.confirm());
        sentences(concerns, Kind.VERIFY, guide.path(), title, guide.verify());
      }
      review(concerns, guide.path(), title, guide.reviewBy());
    }
    for (ItemRow row : items.rows()) {
      if (row.title() != null) {
        titles.put(row.path(), row.title());
      }
      sentences(concerns, Kind.VERIFY, row.path(), row.title(), row.verify());
      if (row.reviewBy() != null) {
        review(concerns, row.path(), row.title(), row.reviewBy());
      }
    }
    for (Finding finding : releases.findings()) {
      String path = finding.problem().file();
      Kind kind = kind(finding);
      if (kind != Kind.REVIEW) {
        concerns.add(
            new Concern(kind, path, titles.get(path), new Subject.Found(finding.problem())));
      }
    }
    concerns.sort(Comparator.comparing(Concern::kind).thenComparing(Concern::path));
    return concerns;
  }

  /** How many there are of each kind. */
  public Map<Kind, Long> counts() {
    Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      counts.put(kind, 0L);
    }
    concerns().forEach(concern -> counts.merge(concern.kind(), 1L, Long::sum));
    return counts;
  }

  /** Both languages carry the same questions; they are asked once. */
  private static boolean isOriginal(Guide guide, Corpus corpus) {
    return guide.language() == Language.INDONESIAN
        || corpus.guide(guide.id(), Language.INDONESIAN).isEmpty();
  }

  /** The lint knows of its kinds only by the fields that it names. */
  private static Kind kind(Finding finding) {
    if (finding.isError()) {
      return Kind.ERROR;
    }
    return switch (finding.problem().field()) {
      case "review-by" -> Kind.REVIEW;
      case "language", "updated" -> Kind.TRANSLATION;
      default -> Kind.WARNING;
    };
  }

  private static void sentences(
      List<Concern> concerns,
      Kind kind,
      String path,
      @Nullable Bilingual title,
      List<String> sentences) {
    sentences.forEach(
        text -> concerns.add(new Concern(kind, path, title, new Subject.Sentence(text))));
  }

  private void review(
      List<Concern> concerns, String path, @Nullable Bilingual title, LocalDate reviewBy) {
    if (!LocalDate.now(clock).plusDays(DAYS_AHEAD).isBefore(reviewBy)) {
      concerns.add(new Concern(Kind.REVIEW, path, title, new Subject.ReviewBy(reviewBy)));
    }
  }
}
