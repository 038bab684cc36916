package id.imigrasi.corner.kiosk.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A line that appears for a few seconds, and is read out by a screen reader. */
class Note extends Div {

  Note() {
    addClassName("note");
    getElement().setAttribute("role", "status");
  }

  /** Shows the text; the style sheet lets it fade. */
  void show(String text) {
    removeAll();
    Span line = new Span(text);
    line.addClassName("note-line");
    add(line);
  }

  void hide() {
    removeAll();
  }
}
