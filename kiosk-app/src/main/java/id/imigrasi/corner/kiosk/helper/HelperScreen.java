package id.imigrasi.corner.kiosk.helper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.release.ServedRelease;
import id.imigrasi.corner.kiosk.shell.Missing;
import id.imigrasi.corner.kiosk.shell.Screen;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import id.imigrasi.corner.kiosk.shell.Shell;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * A helper's questions, one at a time, and the checklist at their end. The answers stand in the
 * address, so that "back" takes one of them back.
 */
@Route(value = ScreenAddress.HELPER + "/:slug/:answers?", layout = Shell.class)
class HelperScreen extends Screen<Way> implements BeforeEnterObserver {

  private final Clock clock;
  private String slug = "";
  private String answers = "";

  HelperScreen(ReleaseInUse releases, Clock clock) {
    super(releases, "helper");
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    RouteParameters parameters = event.getRouteParameters();
    slug = parameters.get("slug").orElse("");
    answers = parameters.get("answers").orElse("");
  }

  @Override
  protected Way read(ServedRelease release) {
    return Way.of(release.corpus(), slug, answers, language(), LocalDate.now(clock));
  }

  @Override
  protected String title(Way way) {
    return switch (way) {
      case Way.Asking asking -> asking.question().ask().in(language());
      case Way.Arrived arrived -> arrived.checklist().outcome().title().in(language());
      case Way.Nowhere() -> getTranslation("missing.helper.title");
    };
  }

  @Override
  protected List<Component> draw(Way way) {
    return switch (way) {
      case Way.Asking asking -> List.of(new QuestionHead(asking), new AnswerCards(asking));
      case Way.Arrived arrived -> List.of(new ChecklistPaper(arrived), new LastSteps(arrived));
      case Way.Nowhere() -> List.of(new Missing("missing.helper"));
    };
  }
}
