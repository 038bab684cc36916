package id.imigrasi.corner.kiosk.find;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.demand.Tally;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.release.ServedRelease;
import id.imigrasi.corner.kiosk.shell.Screen;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import id.imigrasi.corner.kiosk.shell.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The search screen: questions to choose and results while the visitor types, topics before. */
@Route(value = ScreenAddress.FIND, layout = Shell.class)
class Find extends Screen<Answer> implements BeforeEnterObserver, BeforeLeaveObserver {

  private static final String GUIDE = ScreenAddress.GUIDE + "/";

  private final ReleaseInUse releases;
  private final Finder finder;
  private final OpenQuestion question;
  private final QueryField field = new QueryField();
  private final Completions completions = new Completions(this::choose);
  private @Nullable Answer shown;
  private @Nullable AnswerParts parts;
  private @Nullable Language partsLanguage;

  Find(ReleaseInUse releases, Finder finder, Tally tally) {
    super(releases, "find");
    this.releases = releases;
    this.finder = finder;
    this.question = new OpenQuestion(tally);
    addComponentAtIndex(0, field);
    addComponentAtIndex(1, completions);
    field.onLetter(this::complete);
    field.onPause(this::typed);
    field.onRest(question::paused);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    field.setQuery(
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(ScreenAddress.QUERY)
            .orElse(""));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    if (field.query().isEmpty()) {
      field.focus();
    }
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    String path = event.getLocation().getPath();
    if (shown != null
        && path.startsWith(GUIDE)
        && shown.kind() != Answer.Kind.NOTHING
        && shown.leadsTo(path.substring(GUIDE.length()))) {
      question.answered();
    } else {
      question.end();
    }
  }

  /** The page may have been closed without a good-bye. */
  @Override
  protected void onDetach(DetachEvent event) {
    super.onDetach(event);
    question.end();
  }

  /** What may be tapped in place of typing on comes first: it must keep up with the fingers. */
  private void complete() {
    completions.show(
        field.isGrowing()
            ? finder.completions(releases.current(), field.query(), language())
            : List.of());
  }

  private void typed() {
    refresh();
    if (shown != null) {
      question.typed(shown);
    }
  }

  /** The visitor says by a tap what was meant. */
  private void choose(String meant) {
    question.answered();
    field.give(meant);
  }

  @Override
  protected Answer read(ServedRelease release) {
    return finder.answer(release, field.query().strip(), language());
  }

  @Override
  protected String title(Answer answer) {
    return getTranslation("find.title");
  }

  @Override
  protected List<Component> draw(Answer answer) {
    shown = answer;
    complete();
    return partsFor(answer.language()).of(answer);
  }

  private AnswerParts partsFor(Language language) {
    AnswerParts drawn = parts;
    if (drawn == null || language != partsLanguage) {
      drawn = new AnswerParts(this::choose);
      parts = drawn;
      partsLanguage = language;
    }
    return drawn;
  }
}
