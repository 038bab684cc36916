package id.imigrasi.corner.kiosk.helper;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.imigrasi.corner.content.helper.Answer;
import id.imigrasi.corner.content.helper.Answers;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.shell.Drawing;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import java.util.List;

/** The answers to choose from; last of all, and unlike the others, that one is not sure. */
class AnswerCards extends UnorderedList {

  private final Way.Asking asking;

  AnswerCards(Way.Asking asking) {
    this.asking = asking;
    addClassNames("plain-list", "answers");
    Language language = Language.of(getLocale());
    List<Answer> answers = asking.question().answers();
    for (int number = 1; number <= answers.size(); number++) {
      Answer answer = answers.get(number - 1);
      add(new ListItem(card(number, answer.text().in(language), answer.icon())));
    }
    Anchor unsure = card(Answers.UNSURE, getTranslation("helper.unsure"), "unsure");
    unsure.addClassName("answer-unsure");
    add(new ListItem(unsure));
  }

  private Anchor card(int number, String text, String drawing) {
    Anchor card =
        new Anchor(ScreenAddress.helper(asking.helper().id(), asking.answers().with(number)));
    if (!drawing.isEmpty()) {
      card.add(new Drawing(drawing));
    }
    Span words = new Span(text);
    words.addClassName("answer-words");
    card.add(words);
    card.addClassNames("card", "answer");
    return card;
  }
}
