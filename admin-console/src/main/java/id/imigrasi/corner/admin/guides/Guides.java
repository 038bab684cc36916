package id.imigrasi.corner.admin.guides;

import id.imigrasi.corner.admin.publish.Change;
import id.imigrasi.corner.admin.publish.Outcome;
import id.imigrasi.corner.admin.publish.Releases;
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
    return published().guides().stream()
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
    GuideForm current = published(form.path()).orElse(null);
    if (!Objects.equals(current, base)) {
      return new Publication.Outdated(current);
    }
    Optional<Draft> draft = drafts.find(form.path());
    if (draft.isPresent() && !draft.get().revision().equals(knownRevision)) {
      return new Publication.Overtaken(draft.get());
    }
    return switch (FormReader.read(form)) {
      case ParsedGuide.Faulty(List<Problem> problems) -> new Publication.Refused(problems);
      case ParsedGuide.Sound(Guide guide) -> publish(guide, knownRevision, comment, publishedBy);
    };
  }

  private Publication publish(
      Guide guide, String knownRevision, String comment, String publishedBy) {
    byte[] file = GuideWriter.write(guide).getBytes(StandardCharsets.UTF_8);
    return switch (releases.publish(
        List.of(new Change(guide.path(), file)), comment, publishedBy)) {
      case Outcome.Published(long number) -> {
        drafts.discard(guide.path(), knownRevision);
        yield new Publication.Published(number);
      }
      case Outcome.Refused(List<Problem> problems) -> new Publication.Refused(problems);
    };
  }
}
