package id.imigrasi.corner.admin.items.ui;

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
import id.imigrasi.corner.admin.guides.FileChanges;
import id.imigrasi.corner.admin.items.ItemKind;
import id.imigrasi.corner.admin.items.Items;
import id.imigrasi.corner.admin.proof.ChangeList;
import id.imigrasi.corner.admin.proof.EditorAddress;
import id.imigrasi.corner.admin.proof.ProblemList;
import id.imigrasi.corner.admin.proof.PublishDialog;
import id.imigrasi.corner.admin.publish.Change;
import id.imigrasi.corner.admin.publish.Outcome;
import id.imigrasi.corner.admin.publish.Review;
import id.imigrasi.corner.admin.screen.Notices;
import id.imigrasi.corner.admin.screen.Screen;
import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.item.Problem;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One file as its YAML, with everything that is wrong in it while it is typed. */
@Route("isi/berkas/:path*")
@PermitAll
class ItemEditorView extends Screen implements BeforeEnterObserver, BeforeLeaveObserver {

  /** In the address of a file that shall be begun. */
  static final String BEGIN = "baru";

  private final Items items;
  private final SignedIn signedIn;
  private final ItemBar bar = new ItemBar(this::askToPublish, this::askToRemove);
  private final Div outdated = new Div();
  private final YamlArea yaml = new YamlArea(this::judge);
  private final YamlProblems problems = new YamlProblems(yaml::showLine);
  private final HelperPicture picture = new HelperPicture();
  private String path = "";
  private byte @Nullable [] base;

  ItemEditorView(Items items, SignedIn signedIn) {
    this.items = items;
    this.signedIn = signedIn;
    outdated.addClassNames("banner", "warn-banner");
    outdated.setVisible(false);
    add(bar, outdated, problems, yaml, picture);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    path = EditorAddress.path(String.join("/", event.getRouteParameters().getWildcard("path")));
    boolean begin = event.getLocation().getQueryParameters().getParameters().containsKey(BEGIN);
    Optional<ItemKind> kind = ItemKind.of(path);
    base = items.file(path).orElse(null);
    if (kind.isEmpty() || (base == null && !begin)) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    String name = path.replaceFirst(".*/", "").replaceFirst("\\.yaml$", "");
    setTitle(name, getTranslation("item." + kind.get()) + " · " + path);
    yaml.open(base == null ? items.template(kind.get(), name) : base);
    judge();
  }

  /** Brings messages, picture and buttons in line with what has been typed. */
  private void judge() {
    List<Problem> found =
        switch (items.read(path, yaml.bytes())) {
          case Corpus.Reading.Faulty(List<Problem> faults) -> {
            picture.fade();
            yield faults;
          }
          case Corpus.Reading.Sound(Corpus corpus) -> {
            corpus.helpers().stream()
                .filter(helper -> helper.path().equals(path))
                .forEach(picture::show);
            yield List.of();
          }
        };
    problems.show(found, path);
    boolean changed = !Arrays.equals(yaml.bytes(), base);
    String status = base == null ? "items.begun" : changed ? "items.changed" : "editor.published";
    bar.show(getTranslation(status), changed && found.isEmpty(), base != null);
  }

  private void askToPublish() {
    Change change = new Change(path, yaml.bytes());
    byte[] before = base;
    ask(
        change,
        "publish.title.item",
        "publish.do",
        new Paragraph(getTranslation(before == null ? "publish.new.item" : "publish.changes")),
        new ChangeList(
            before == null ? List.of() : FileChanges.between(path, before, yaml.bytes())));
  }

  private void askToRemove() {
    ask(
        Change.removal(path),
        "items.remove.title",
        "items.remove.do",
        new Paragraph(getTranslation("items.remove.text", path)),
        new Div());
  }

  private void ask(Change change, String titleKey, String actionKey, Paragraph text, Div changes) {
    Review review = items.review(change);
    if (!review.problems().isEmpty()) {
      refuse(review.problems());
      return;
    }
    ProblemList warnings = ProblemList.ofWarnings(path);
    warnings.show(review.warnings());
    new PublishDialog(
            getTranslation(titleKey), comment -> publish(change, comment), warnings, text, changes)
        .named(getTranslation(actionKey))
        .open();
  }

  private void publish(Change change, String comment) {
    switch (items.publish(change, base, comment, signedIn.name())) {
      case Outcome.Published(long number) -> {
        base = change.bytes();
        yaml.settle();
        Notices.success(getTranslation("publish.done", String.valueOf(number)));
        if (base == null) {
          getUI().ifPresent(ui -> ui.navigate(ItemsView.class));
        } else {
          judge();
        }
      }
      case Outcome.Refused(List<Problem> faults) -> refuse(faults);
      case Outcome.Overtaken _ -> {
        showOutdated();
        Notices.problem(getTranslation("items.outdated.notice"));
      }
    }
  }

  private void refuse(List<Problem> faults) {
    problems.show(faults, path);
    problems.scrollIntoView();
    Notices.problem(getTranslation("items.refused"));
  }

  /** Somebody else has published the file; the person looks at it before going on. */
  private void showOutdated() {
    byte[] theirs = items.file(path).orElse(null);
    outdated.removeAll();
    outdated.setVisible(true);
    outdated.add(
        new Span(getTranslation(theirs == null ? "items.outdated.removed" : "items.outdated")),
        new ChangeList(
            theirs == null || base == null ? List.of() : FileChanges.between(path, base, theirs)),
        ItemBar.quiet(
            getTranslation("outdated.accept"),
            () -> {
              base = theirs;
              outdated.setVisible(false);
              judge();
            }));
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    yaml.askBefore(event);
  }
}
