package id.imigrasi.corner.admin.guides.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.admin.account.SignedIn;
import id.imigrasi.corner.admin.guides.Draft;
import id.imigrasi.corner.admin.guides.Drafts;
import id.imigrasi.corner.admin.guides.Editing;
import id.imigrasi.corner.admin.guides.FormReader;
import id.imigrasi.corner.admin.guides.GuideForm;
import id.imigrasi.corner.admin.guides.Guides;
import id.imigrasi.corner.admin.guides.Publication;
import id.imigrasi.corner.admin.guides.Saving;
import id.imigrasi.corner.admin.proof.ChangeList;
import id.imigrasi.corner.admin.proof.EditorAddress;
import id.imigrasi.corner.admin.proof.ProblemList;
import id.imigrasi.corner.admin.proof.PublishDialog;
import id.imigrasi.corner.admin.publish.FieldChange;
import id.imigrasi.corner.admin.publish.Review;
import id.imigrasi.corner.admin.screen.Moments;
import id.imigrasi.corner.admin.screen.Notices;
import id.imigrasi.corner.admin.screen.Screen;
import id.imigrasi.corner.admin.screen.Unsaved;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.ParsedGuide;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Problem;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form of one guide beside the page that visitors will see. */
@Route("panduan/:language(id|en)/:slug")
@PermitAll
class GuideEditorView extends Screen implements BeforeEnterObserver, BeforeLeaveObserver {

  private final Guides guides;
  private final Drafts drafts;
  private final SignedIn signedIn;
  private final Moments moments;
  private final EditorBar bar = new EditorBar(this::save, this::askToPublish, this::askToDiscard);
  private final Div outdated = new Div();
  private final Div body = new Div();
  private @Nullable Work work;

  /** What there is once the address is known to lead to a guide. */
  private record Work(
      Editing editing,
      GuideFields fields,
      Preview preview,
      ProblemList problems,
      Unsaved<GuideForm> unsaved) {}

  GuideEditorView(Guides guides, Drafts drafts, SignedIn signedIn, Moments moments) {
    this.guides = guides;
    this.drafts = drafts;
    this.signedIn = signedIn;
    this.moments = moments;
    addClassName("editor");
    body.addClassName("editor-body");
    outdated.addClassNames("banner", "warn-banner");
    add(bar, outdated, body);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String slug = event.getRouteParameters().get("slug").orElse("");
    Language language =
        event.getRouteParameters().get("language").flatMap(Language::of).orElseThrow();
    Optional<Editing> editing =
        GuideId.isValid(slug)
            ? editing(new GuideId(slug), language, event)
            : Optional.<Editing>empty();
    if (editing.isPresent()) {
      show(editing.get(), new GuideId(slug), language);
      event
          .getLocation()
          .getQueryParameters()
          .getSingleParameter(EditorAddress.KEYWORD)
          .filter(words -> !words.isBlank())
          .ifPresent(this::propose);
    } else {
      event.rerouteToError(NotFoundException.class);
    }
  }

  /** The words are there as if the person had typed them: to be looked at, saved, published. */
  private void propose(String words) {
    work().fields().addKeyword(words);
    judge();
  }

  private Optional<Editing> editing(GuideId id, Language language, BeforeEnterEvent event) {
    boolean begin =
        event.getLocation().getQueryParameters().getParameters().containsKey(EditorAddress.BEGIN);
    return Editing.resume(guides, drafts, id, language)
        .or(
            () ->
                begin
                    ? Optional.of(Editing.begin(guides, drafts, id, language))
                    : Optional.empty());
  }

  private void show(Editing editing, GuideId id, Language language) {
    GuideFields fields = new GuideFields(id, language, guides.published());
    Preview preview = new Preview(guides.published(), moments.today());
    fields.show(editing.first());
    fields.showUpdated(editing.updated());
    ProblemList problems = ProblemList.ofProblems(editing.first().path());
    work = new Work(editing, fields, preview, problems, new Unsaved<>(fields.value()));
    fields.onChange(this::judge);
    body.removeAll();
    body.add(problems, fields, preview);
    showOutdated();
    judge();
  }

  /** Brings preview, messages and buttons in line with what has been typed. */
  private void judge() {
    Work now = work();
    GuideForm form = now.fields().value();
    List<Problem> found =
        switch (FormReader.read(form)) {
          case ParsedGuide.Sound(var guide) -> {
            now.preview().show(guide);
            yield List.of();
          }
          case ParsedGuide.Faulty(List<Problem> faults) -> {
            now.preview().showIncomplete();
            yield faults;
          }
        };
    now.problems().show(found);
    now.fields().mark(now.problems().byField(found));
    now.unsaved().compare(form);
    String title = form.title().isBlank() ? form.slug() : form.title();
    setTitle(title, getTranslation("language.name." + form.language()) + " · " + form.slug());
    bar.show(
        status(now),
        now.unsaved().isUnsaved(),
        found.isEmpty() && !now.editing().changes(form).isEmpty(),
        now.editing().draft().isPresent());
  }

  private String status(Work now) {
    if (now.unsaved().isUnsaved()) {
      return getTranslation("editor.unsaved");
    }
    return now.editing()
        .draft()
        .map(
            draft ->
                getTranslation(
                    "editor.draft",
                    moments.dayAndTime(draft.savedAt(), getLocale()),
                    draft.savedBy()))
        .orElseGet(() -> getTranslation(now.editing().isNew() ? "editor.new" : "editor.published"));
  }

  private void showOutdated() {
    var changes = work().editing().changedMeanwhile();
    boolean removed = work().editing().isRemovedMeanwhile();
    outdated.setVisible(removed || !changes.isEmpty());
    outdated.removeAll();
    if (outdated.isVisible()) {
      outdated.add(
          new Span(getTranslation(removed ? "outdated.removed" : "outdated.text")),
          new ChangeList(changes),
          EditorBar.quiet(
              getTranslation("outdated.accept"),
              () -> {
                work().editing().acceptPublished();
                showOutdated();
                judge();
              }));
    }
  }

  private void save() {
    GuideForm form = work().fields().value();
    saved(work().editing().save(form, signedIn.name()), form);
  }

  private void saved(Saving saving, GuideForm form) {
    switch (saving) {
      case Saving.Saved saved -> {
        work().unsaved().settle(form);
        showOutdated();
        Notices.success(getTranslation("editor.saved"));
      }
      case Saving.Overtaken(Draft other) -> showOvertaken(other, form);
    }
    judge();
  }

  private void showOvertaken(Draft other, GuideForm form) {
    String when = moments.dayAndTime(other.savedAt(), getLocale());
    new OvertakenDialog(
            other,
            form,
            when,
            () -> saved(work().editing().replace(other, form, signedIn.name()), form))
        .open();
  }

  private void askToPublish() {
    GuideForm form = work().fields().value();
    Editing editing = work().editing();
    Review review = editing.review(form);
    if (!review.problems().isEmpty()) {
      refuse(review.problems());
      return;
    }
    ProblemList warnings = ProblemList.ofWarnings(form.path());
    warnings.show(review.warnings());
    PublishDialog dialog =
        new PublishDialog(
            getTranslation("publish.title"),
            comment -> publish(form, comment),
            warnings,
            new Paragraph(getTranslation(editing.isNew() ? "publish.new" : "publish.changes")),
            new ChangeList(editing.isNew() ? List.of() : editing.changes(form)));
    List<FieldChange> inTwin = editing.changesInTwin(form);
    if (!inTwin.isEmpty()) {
      dialog.add(
          new Paragraph(getTranslation("publish.twin." + form.language())), new ChangeList(inTwin));
    }
    dialog.open();
  }

  private void refuse(List<Problem> faults) {
    judge();
    work().problems().show(faults);
    work().problems().scrollIntoView();
    Notices.problem(getTranslation("publish.refused"));
  }

  private void publish(GuideForm form, String comment) {
    switch (work().editing().publish(form, comment, signedIn.name())) {
      case Publication.Published(long number) -> {
        work().fields().showUpdated(work().editing().updated());
        work().unsaved().settle(work().fields().value());
        judge();
        Notices.success(getTranslation("publish.done", String.valueOf(number)));
      }
      case Publication.Refused(List<Problem> faults) -> refuse(faults);
      case Publication.Overtaken(Draft other) -> showOvertaken(other, form);
      case Publication.Outdated outdatedNow -> {
        showOutdated();
        Notices.problem(getTranslation("publish.outdated"));
      }
    }
  }

  private void askToDiscard() {
    ConfirmDialog question = new ConfirmDialog();
    question.setHeader(getTranslation("discard.title"));
    question.setText(getTranslation("discard.text"));
    question.setConfirmText(getTranslation("discard.yes"));
    question.setConfirmButtonTheme("error primary");
    question.setCancelable(true);
    question.setCancelText(getTranslation("discard.no"));
    question.addConfirmListener(confirm -> discard());
    question.open();
  }

  private void discard() {
    if (work().editing().discard()) {
      work().unsaved().settle(work().fields().value());
      Notices.success(getTranslation("editor.discarded"));
      GuideForm form = work().fields().value();
      Optional<Editing> published =
          Editing.resume(guides, drafts, new GuideId(form.slug()), form.spokenLanguage());
      if (published.isPresent()) {
        show(published.get(), new GuideId(form.slug()), form.spokenLanguage());
      } else {
        getUI().ifPresent(ui -> ui.navigate(GuidesView.class));
      }
    } else {
      drafts
          .find(work().editing().first().path())
          .ifPresent(other -> showOvertaken(other, work().fields().value()));
    }
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    if (work != null) {
      work.unsaved().askBefore(event, this);
    }
  }

  private Work work() {
    if (work == null) {
      throw new IllegalStateException("the address led to no guide");
    }
    return work;
  }
}
