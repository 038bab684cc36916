package id.imigrasi.corner.kiosk.lesson;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.content.lesson.Lesson;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.release.ServedRelease;
import id.imigrasi.corner.kiosk.shell.Screen;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import id.imigrasi.corner.kiosk.shell.Shell;
import java.util.List;

/** The training of volunteers: modules in their order. */
@Route(value = ScreenAddress.VOLUNTEER, layout = Shell.class)
class TrainingScreen extends Screen<List<Lesson>> {

  TrainingScreen(ReleaseInUse releases) {
    super(releases, "training");
  }

  @Override
  protected List<Lesson> read(ServedRelease release) {
    return release.corpus().lessons(Lesson.Kind.TRAINING);
  }

  @Override
  protected String title(List<Lesson> lessons) {
    return getTranslation("training.title");
  }

  @Override
  protected List<Component> draw(List<Lesson> lessons) {
    String lead = getTranslation(lessons.isEmpty() ? "training.empty" : "training.lead");
    Header head = new Header(new H1(getTranslation("training.title")), new Paragraph(lead));
    head.addClassName("item-head");
    return List.of(head, new LessonList(lessons, true));
  }
}
