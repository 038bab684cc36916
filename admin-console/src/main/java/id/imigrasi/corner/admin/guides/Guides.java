package id.imigrasi.corner.admin.guides;

import id.imigrasi.corner.admin.publish.Change;
import id.imigrasi.corner.admin.publish.FieldChange;
import id.imigrasi.corner.admin.publish.Outcome;
import id.imigrasi.corner.admin.publish.Releases;
import id.imigrasi.corner.admin.publish.Review;
import id.imigrasi.corner.admin.publish.Snapshot;
import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideWriter;
import id.imigrasi.corner.content.guide.ParsedGuide;
import id.imigrasi.corner.content.item.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The guides as an editor sees them: what is published and what is being worked on. */
@Component
public class Guides {

  private final Releases releases;
  private final Drafts drafts;
  private final Clock clock;

  Guides(Releases releases, Drafts drafts, Clock clock) {
    this.releases = releases;
    this.drafts = drafts;
    this.clock = clock;
  }

  /** The content that is published now. */
  public Corpus published() {
    return releases.current();
  }

  /** The published guide as a form, empty if no such guide is published. */
  public Optional<GuideForm> published(String path) {
    return form(published(), path);
  }

  private static Optional<GuideForm> form(Corpus corpus, String path) {
    return corpus.guides().stream()
        .filter(guide -> guide.path().equals(path))
        .map(GuideForm::of)
        .findFirst();
  }

  /** Every guide, published or only begun, by language and title. */
  public List<GuideRow> rows() {
    Map<String, Draft> open = new LinkedHashMap<>();
    drafts.all().forEach(draft -> open.put(draft.form().path(), draft));
    List<GuideRow> rows = new ArrayList<>();
    LocalDate today = LocalDate.now(clock);
    for (Guide guide : published().guides()) {
      rows.add(GuideRow.of(guide, open.remove(guide.path()), today));
    }
    open.values().forEach(draft -> rows.add(GuideRow.of(draft)));
    rows.sort(Comparator.comparing(GuideRow::language).thenComparing(GuideRow::title));
    return rows;
  }

  /** The form with the day on which its words last changed: today, if they differ from the base. */
  GuideForm dated(GuideForm form, @Nullable GuideForm base) {
    return form.updatedOn(
        base == null || FormChanges.touchWords(base, form)
            ? LocalDate.now(clock).toString()
            : base.updated());
  }

  /**
   * What speaks against publishing a form.
   *
   * @param base the published guide on which the form rests; null for a new guide
   */
  Review review(GuideForm form, @Nullable GuideForm base) {
    return switch (FormReader.read(dated(form, base))) {
      case ParsedGuide.Faulty(List<Problem> problems) -> new Review(problems, List.of());
      case ParsedGuide.Sound(Guide guide) ->
          releases.review(releases.snapshot(), files(guide, base));
    };
  }

  /** What publishing a form changes in the same guide of the other language. */
  List<FieldChange> changesInTwin(GuideForm form, @Nullable GuideForm base) {
    return published(form.twinPath()).stream()
        .flatMap(twin -> FormChanges.between(twin, inStep(twin, form, base)).stream())
        .toList();
  }

  /** The twin with the fees of the form; its words are in step if nothing else has changed. */
  private GuideForm inStep(GuideForm twin, GuideForm form, @Nullable GuideForm base) {
    GuideForm taken = SharedFees.taken(twin, form);
    return base != null
            && base.updated().compareTo(twin.updated()) <= 0
            && FormChanges.touchWords(twin, taken)
            && SharedFees.knowsAll(twin, form)
            && !FormChanges.touchWords(SharedFees.taken(base, form), form)
        ? taken.updatedOn(LocalDate.now(clock).toString())
        : taken;
  }

  /** The guide's file, and that of its twin if it changes with it. */
  private List<Change> files(Guide guide, @Nullable GuideForm base) {
    GuideForm form = GuideForm.of(guide);
    return Stream.concat(
            Stream.of(guide),
            published(form.twinPath())
                .filter(twin -> !inStep(twin, form, base).equals(twin))
                .map(twin -> FormReader.read(inStep(twin, form, base)))
                .stream()
                .filter(ParsedGuide.Sound.class::isInstance)
                .map(twin -> ((ParsedGuide.Sound) twin).guide()))
        .map(Guides::file)
        .toList();
  }

  /**
   * Publishes a form as a new release, if nobody else came first.
   *
   * @param base the published guide on which the form rests; null for a new guide
   * @param knownRevision of the draft that the form continues, or {@link Drafts#NO_REVISION}
   */
  public synchronized Publication publish(
      GuideForm form,
      @Nullable GuideForm base,
      String knownRevision,
      String comment,
      String publishedBy) {
    Snapshot present = releases.snapshot();
    GuideForm current = form(present.corpus(), form.path()).orElse(null);
    if (!Objects.equals(current, base)) {
      return new Publication.Outdated(current);
    }
    Optional<Draft> draft = drafts.find(form.path());
    if (draft.isPresent() && !draft.get().revision().equals(knownRevision)) {
      return new Publication.Overtaken(draft.get());
    }
    return switch (FormReader.read(dated(form, base))) {
      case ParsedGuide.Faulty(List<Problem> problems) -> new Publication.Refused(problems);
      case ParsedGuide.Sound(Guide guide) ->
          switch (releases.publish(present.number(), files(guide, base), comment, publishedBy)) {
            case Outcome.Published(long published) -> {
              drafts.discard(guide.path(), knownRevision);
              yield new Publication.Published(published);
            }
            case Outcome.Refused(List<Problem> problems) -> new Publication.Refused(problems);
            case Outcome.Overtaken _ -> publish(form, base, knownRevision, comment, publishedBy);
          };
    };
  }

  private static Change file(Guide guide) {
    return new Change(guide.path(), GuideWriter.write(guide).getBytes(StandardCharsets.UTF_8));
  }
}
