package id.imigrasi.corner.kiosk.lesson;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.shell.GuideLink;
import id.imigrasi.corner.kiosk.shell.Icon;

/** A question with its answers to tap; once one is tapped, whether it is right and why. */
class Asked extends Div {

  private final Language language;
  private final Attempt attempt;

  Asked(OpenQuiz open) {
    this.attempt = open.attempt();
    this.language = Language.of(getLocale());
    addClassName("asked");
    Header head =
        new Header(
            new Progress(
                attempt.lesson().title().in(language),
                "quiz.question",
                attempt.number(),
                attempt.lesson().quiz().size()),
            new H1(attempt.question().ask().in(language)));
    head.addClassName("item-head");
    add(head, answers());
    if (attempt.isAnswered()) {
      Section verdict = verdict();
      open.guides().forEach(guide -> verdict.add(GuideLink.brief(guide)));
      Div onward = new Div(Way.onward("lesson.next", LessonAddress.quiz(attempt.next())));
      onward.addClassNames("action-strip", "ways");
      add(verdict, onward);
    }
  }

  private Component answers() {
    UnorderedList list = new UnorderedList();
    list.addClassNames("plain-list", "quiz-answers");
    for (int choice = 1; choice <= attempt.question().answers().size(); choice++) {
      list.add(new ListItem(attempt.isAnswered() ? judged(choice) : open(choice)));
    }
    return list;
  }

  private Component open(int choice) {
    Anchor answer = new Anchor(LessonAddress.quiz(attempt.answer(choice)));
    answer.add(words(choice));
    answer.addClassNames("card", "quiz-answer");
    return answer;
  }

  private Component judged(int choice) {
    boolean right = attempt.isRight(choice);
    boolean chosen = attempt.given().last() == choice;
    Div answer = new Div(words(choice));
    answer.addClassNames("card", "quiz-answer");
    if (right) {
      answer.addComponentAsFirst(new Icon(Icon.Sign.CHECK));
      answer.addClassName("quiz-right");
    }
    if (chosen) {
      Span mark = new Span(getTranslation("quiz.yours"));
      mark.addClassName("label");
      answer.add(mark);
    }
    answer.setClassName("quiz-aside", !right && !chosen);
    return answer;
  }

  private Span words(int choice) {
    return new Span(attempt.question().answers().get(choice - 1).in(language));
  }

  private Section verdict() {
    boolean right = attempt.isRight(attempt.given().last());
    Section verdict =
        new Section(
            new H2(getTranslation(right ? "quiz.right" : "quiz.not-yet")),
            new Paragraph(attempt.question().why().in(language)));
    verdict.addClassNames("card", "part", "quiz-verdict");
    verdict.getElement().setAttribute("role", "status");
    return verdict;
  }
}
