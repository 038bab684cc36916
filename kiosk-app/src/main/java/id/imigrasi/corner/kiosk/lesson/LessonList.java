package id.imigrasi.corner.kiosk.lesson;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.lesson.Lesson;
import id.imigrasi.corner.kiosk.shell.Drawing;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import java.util.List;

/** Lessons to choose from, each with its drawing. */
class LessonList extends UnorderedList {

  private final Language language;

  /**
   * @param numbered whether they are meant to be read one after the other
   */
  LessonList(List<Lesson> lessons, boolean numbered) {
    this.language = Language.of(getLocale());
    addClassNames("plain-list", "lessons");
    for (int i = 0; i < lessons.size(); i++) {
      String label = numbered ? getTranslation("lesson.module", i + 1) : "";
      add(new ListItem(link(lessons.get(i), label)));
    }
  }

  private Anchor link(Lesson lesson, String label) {
    Div words = new Div();
    words.addClassName("tile-words");
    if (!label.isEmpty()) {
      words.add(line("label", label));
    }
    words.add(
        line("tile-title", lesson.title().in(language)),
        line("tile-summary", lesson.summary().in(language)));
    Anchor link = new Anchor(ScreenAddress.lesson(lesson.id()));
    link.add(new Drawing(lesson.icon()), words);
    link.addClassNames("card", "tile");
    return link;
  }

  private static Span line(String style, String text) {
    Span line = new Span(text);
    line.addClassName(style);
    return line;
  }
}
