package id.imigrasi.corner.kiosk.helper;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import id.imigrasi.corner.content.helper.Outcome;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.evidence.Caution;
import id.imigrasi.corner.kiosk.evidence.Checked;
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
      add(new Caution(Icon.Sign.WARNING, getTranslation("guide.due")));
    }
    add(new Checked(arrived.helper().checked()));
  }
}
