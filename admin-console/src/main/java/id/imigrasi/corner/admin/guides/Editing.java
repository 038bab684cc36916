package id.imigrasi.corner.admin.guides;

import id.imigrasi.corner.admin.publish.FieldChange;
import id.imigrasi.corner.admin.publish.Review;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One person's work on one guide, from opening the editor to leaving it. Not thread-safe. */
public final class Editing {

  private final Guides guides;
  private final Drafts drafts;
  private final String path;
  private final GuideForm first;
  private @Nullable GuideForm base;
  private @Nullable Draft draft;

  private Editing(
      Guides guides,
      Drafts drafts,
      GuideForm first,
      @Nullable GuideForm base,
      @Nullable Draft draft) {
    this.guides = guides;
    this.drafts = drafts;
    this.path = first.path();
    this.first = first;
    this.base = base;
    this.draft = draft;
  }

  /** Goes on with the draft, else with the published guide; empty if there is neither. */
  public static Optional<Editing> resume(
      Guides guides, Drafts drafts, GuideId id, Language language) {
    String path = Guide.pathOf(id, language);
    Optional<Draft> draft = drafts.find(path);
    return draft.isPresent()
        ? draft.map(open -> new Editing(guides, drafts, open.form(), open.base(), open))
        : guides.published(path).map(form -> new Editing(guides, drafts, form, form, null));
  }

  /** Begins a guide that does not exist yet. */
  public static Editing begin(Guides guides, Drafts drafts, GuideId id, Language language) {
    return new Editing(guides, drafts, GuideForm.blank(id, language), null, null);
  }

  /** What the form shows first. */
  public GuideForm first() {
    return first;
  }

  /** The draft as it is stored, as far as this person knows. */
  public Optional<Draft> draft() {
    return Optional.ofNullable(draft);
  }

  /** Whether the guide has never been published, as far as this person knows. */
  public boolean isNew() {
    return base == null;
  }

  /** What somebody else has changed in the published guide since this work began. */
  public List<FieldChange> changedMeanwhile() {
    return guides.published(path).filter(current -> !current.equals(base)).stream()
        .flatMap(current -> FormChanges.between(orBlank(base), current).stream())
        .toList();
  }

  /** Rests the work on the guide as it is published now. */
  public void acceptPublished() {
    base = guides.published(path).orElse(null);
  }

  /** Whether somebody has taken the guide out of the releases since this work began. */
  public boolean isRemovedMeanwhile() {
    return base != null && guides.published(path).isEmpty();
  }

  /** What publishing the form would change. */
  public List<FieldChange> changes(GuideForm form) {
    return FormChanges.between(orBlank(base), guides.dated(form, base));
  }

  /** What publishing the form would change in the other language: fees are the same in both. */
  public List<FieldChange> changesInTwin(GuideForm form) {
    return guides.changesInTwin(form, base);
  }

  /** What speaks against publishing the form. */
  public Review review(GuideForm form) {
    return guides.review(form, base);
  }

  /** The day of the last published change of words in ISO form; empty before the first. */
  public String updated() {
    return base == null ? "" : base.updated();
  }

  /** Stores the form as the draft. */
  public Saving save(GuideForm form, String by) {
    return save(form, draft == null ? Drafts.NO_REVISION : draft.revision(), by);
  }

  /** Stores the form in the place of somebody else's draft. */
  public Saving replace(Draft other, GuideForm form, String by) {
    return save(form, other.revision(), by);
  }

  private Saving save(GuideForm form, String revision, String by) {
    Saving saving = drafts.save(form, base, revision, by);
    if (saving instanceof Saving.Saved(Draft stored)) {
      draft = stored;
    }
    return saving;
  }

  /** Publishes the form. */
  public Publication publish(GuideForm form, String comment, String by) {
    String revision = draft == null ? Drafts.NO_REVISION : draft.revision();
    Publication publication = guides.publish(form, base, revision, comment, by);
    if (publication instanceof Publication.Published) {
      draft = null;
      acceptPublished();
    }
    return publication;
  }

  /** Removes the draft; false if somebody else has saved it anew. */
  public boolean discard() {
    boolean removed = draft == null || drafts.discard(path, draft.revision());
    if (removed) {
      draft = null;
    }
    return removed;
  }

  private GuideForm orBlank(@Nullable GuideForm form) {
    return Objects.requireNonNullElseGet(
        form, () -> GuideForm.blank(new GuideId(first.slug()), first.spokenLanguage()));
  }
}
