package id.imigrasi.corner.kiosk.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.shell.Icon;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import java.util.List;

/**
 * The way to help for people in danger. It speaks both languages at once: whoever was brought here
 * from abroad may not know that the other one is a tap away.
 */
class UrgentHelp extends Section {

  UrgentHelp(List<Welcome.Urgent> guides) {
    addClassName("urgent");
    Language shown = Language.of(getLocale());
    Div heading = new Div(new Icon(Icon.Sign.LIFEBUOY), new H2(getTranslation("home.urgent")));
    heading.addClassName("urgent-heading");
    add(heading);
    guides.forEach(guide -> add(link(guide, shown)));
  }

  private Anchor link(Welcome.Urgent urgent, Language shown) {
    Div words = new Div(question(urgent, shown), question(urgent, shown.other()));
    words.addClassName("urgent-words");
    Anchor link = new Anchor(ScreenAddress.guide(urgent.guide()));
    link.add(words, new Icon(Icon.Sign.FORWARD));
    link.addClassName("urgent-link");
    return link;
  }

  private Span question(Welcome.Urgent urgent, Language language) {
    Span question = new Span(getTranslation(language.locale(), urgent.question()));
    question.getElement().setAttribute("lang", language.code());
    return question;
  }
}
