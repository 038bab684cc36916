package id.imigrasi.corner.kiosk.helper;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.content.item.Bilingual;
import id.imigrasi.corner.content.item.Language;

/** A question, and how many there were before it. How many follow depends on the answers. */
class QuestionHead extends Header {

  QuestionHead(Way.Asking asking) {
    addClassName("question-head");
    Language language = Language.of(getLocale());
    Span number =
        new Span(getTranslation("helper.question", asking.answers().choices().size() + 1));
    number.addClassName("question-number");
    Paragraph trail = new Paragraph(number, new Span(asking.helper().title().in(language)));
    trail.addClassName("trail");
    add(trail, new H1(asking.question().ask().in(language)));
    Bilingual help = asking.question().help();
    if (help != null) {
      Paragraph hint = new Paragraph(help.in(language));
      hint.addClassName("question-help");
      add(hint);
    }
  }
}
