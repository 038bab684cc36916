package id.imigrasi.corner.kiosk.lesson;

import com.vaadin.flow.router.Route;
import id.imigrasi.corner.content.lesson.Lesson;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import id.imigrasi.corner.kiosk.shell.Shell;

/** The training of volunteers: modules in their order. */
@Route(value = ScreenAddress.VOLUNTEER, layout = Shell.class)
class TrainingScreen extends LessonShelf {

  TrainingScreen(ReleaseInUse releases) {
    super(releases, "training", Lesson.Kind.TRAINING);
  }
}
