package id.imigrasi.corner.kiosk.lesson;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** How far a visitor has come in a lesson: in words and as a row of marks. */
class Progress extends Div {

  /**
   * @param key words for the number and for how many there are
   */
  Progress(String lesson, String key, int number, int of) {
    addClassName("progress");
    Div marks = new Div();
    marks.addClassName("progress-marks");
    marks.getElement().setAttribute("aria-hidden", "true");
    for (int i = 1; i <= of; i++) {
      Span mark = new Span();
      mark.setClassName("reached", i <= number);
      marks.add(mark);
    }
    add(new Paragraph(lesson + " · " + getTranslation(key, number, of)), marks);
  }
}
