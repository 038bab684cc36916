package id.imigrasi.corner.kiosk.helper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.content.helper.Outcome;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.PartialDate;
import id.imigrasi.corner.kiosk.shell.Icon;

/** The answer that a helper comes to, with what one must know before trusting it. */
class OutcomeHead extends Header {

  OutcomeHead(Way.Arrived arrived, Footnotes footnotes) {
    addClassNames("guide-head", "outcome");
    Language language = Language.of(getLocale());
    Outcome outcome = arrived.checklist().outcome();
    H1 title = new H1(outcome.title().in(language));
    Paragraph answer =
        new Paragraph(
            new CitedText(
                outcome.text().in(language),
                Footnotes.ofOutcome(arrived.helper(), arrived.checklist()),
                footnotes));
    if (outcome.danger()) {
      Div alarm = new Div(new Icon(Icon.Sign.WARNING), title, answer);
      alarm.addClassName("alarm");
      add(alarm);
    } else {
      answer.addClassName("summary");
      add(title, answer);
    }
    if (arrived.due()) {
      Div due = new Div(new Icon(Icon.Sign.WARNING), new Span(getTranslation("guide.due")));
      due.addClassName("notice");
      add(due);
    }
    add(checked(PartialDate.of(arrived.helper().checked()), language));
  }

  private Component checked(PartialDate date, Language language) {
    Paragraph checked =
        new Paragraph(
            new Icon(Icon.Sign.CHECK),
            new Span(getTranslation("guide.checked", date.inWords(language))));
    checked.addClassName("checked");
    return checked;
  }
}
