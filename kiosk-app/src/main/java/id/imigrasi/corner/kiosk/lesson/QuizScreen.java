package id.imigrasi.corner.kiosk.lesson;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.release.ServedRelease;
import id.imigrasi.corner.kiosk.shell.Missing;
import id.imigrasi.corner.kiosk.shell.Screen;
import id.imigrasi.corner.kiosk.shell.Shell;
import java.util.List;
import java.util.Optional;

/** One question of a quiz, before or after it is answered, or the end of the quiz. */
@Route(value = LessonAddress.QUIZZES, layout = Shell.class)
class QuizScreen extends Screen<Optional<OpenQuiz>> implements BeforeEnterObserver {

  private String slug = "";
  private int number = 1;
  private String answers = "";

  QuizScreen(ReleaseInUse releases) {
    super(releases, "quiz");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    slug = event.getRouteParameters().get(LessonAddress.LESSON).orElse("");
    number = event.getRouteParameters().getInteger(LessonAddress.QUESTION).orElse(1);
    answers = event.getRouteParameters().get(LessonAddress.ANSWERS).orElse("");
  }

  @Override
  protected Optional<OpenQuiz> read(ServedRelease release) {
    return OpenQuiz.of(release.corpus(), slug, number, answers, language());
  }

  @Override
  protected String title(Optional<OpenQuiz> open) {
    return open.map(present -> present.attempt().lesson().title().in(language()))
        .orElseGet(() -> getTranslation("missing.lesson.title"));
  }

  @Override
  protected List<Component> draw(Optional<OpenQuiz> open) {
    return open.map(QuizScreen::parts).orElseGet(() -> List.of(new Missing("missing.lesson")));
  }

  private static List<Component> parts(OpenQuiz open) {
    return List.of(open.attempt().isOver() ? new QuizEnd(open) : new Asked(open));
  }
}
