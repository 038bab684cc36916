package id.imigrasi.corner.kiosk.lesson;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.shell.Drawing;
import id.imigrasi.corner.kiosk.shell.GuideList;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;

/** How many answers were right, what to read, and the way on. */
class QuizEnd extends Div {

  QuizEnd(OpenQuiz open) {
    addClassName("quiz-end");
    Attempt attempt = open.attempt();
    int right = attempt.right();
    int all = attempt.lesson().quiz().size();
    Div words =
        new Div(
            new Paragraph(attempt.lesson().title().in(Language.of(getLocale()))),
            new H1(getTranslation("quiz.count", right, all)),
            new Paragraph(getTranslation(right == all ? "quiz.all-right" : "quiz.some-right")));
    Header head = new Header(new Drawing(attempt.lesson().icon()), words);
    head.addClassName("topic-heading");
    add(head);
    if (!open.guides().isEmpty()) {
      add(new GuideList(getTranslation("quiz.guides"), open.guides()));
    }
    Div ways = new Div(new Way("quiz.again", LessonAddress.quiz(attempt.lesson())));
    ways.add(
        open.next()
            .map(
                next ->
                    Way.onward(
                        "lesson.following." + next.kind().word(), ScreenAddress.lesson(next.id())))
            .orElseGet(() -> Way.onward("lesson.done", LessonAddress.list(attempt.lesson()))));
    ways.addClassNames("action-strip", "ways");
    add(ways);
  }
}
