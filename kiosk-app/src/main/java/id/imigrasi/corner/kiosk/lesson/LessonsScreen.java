package id.imigrasi.corner.kiosk.lesson;

import com.vaadin.flow.router.Route;
import id.imigrasi.corner.content.lesson.Lesson;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import id.imigrasi.corner.kiosk.shell.Shell;

/** The lessons for every visitor. */
@Route(value = ScreenAddress.LESSON, layout = Shell.class)
class LessonsScreen extends LessonShelf {

  LessonsScreen(ReleaseInUse releases) {
    super(releases, "lessons", Lesson.Kind.LESSON);
  }
}
