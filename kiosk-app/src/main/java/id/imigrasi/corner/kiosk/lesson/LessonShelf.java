package id.imigrasi.corner.kiosk.lesson;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import id.imigrasi.corner.content.lesson.Lesson;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.release.ServedRelease;
import id.imigrasi.corner.kiosk.shell.Screen;
import java.util.List;

/** All lessons of a kind, in their order. */
abstract class LessonShelf extends Screen<List<Lesson>> {

  private final String words;
  private final Lesson.Kind kind;

  /**
   * @param words first part of the keys of its words
   */
  LessonShelf(ReleaseInUse releases, String words, Lesson.Kind kind) {
    super(releases, words);
    this.words = words;
    this.kind = kind;
  }

  @Override
  protected List<Lesson> read(ServedRelease release) {
    return release.corpus().lessons(kind);
  }

  @Override
  protected String title(List<Lesson> lessons) {
    return getTranslation(words + ".title");
  }

  @Override
  protected List<Component> draw(List<Lesson> lessons) {
    String lead = getTranslation(words + (lessons.isEmpty() ? ".empty" : ".lead"));
    Header head = new Header(new H1(getTranslation(words + ".title")), new Paragraph(lead));
    head.addClassName("item-head");
    return List.of(head, new LessonList(lessons, kind == Lesson.Kind.TRAINING));
  }
}
