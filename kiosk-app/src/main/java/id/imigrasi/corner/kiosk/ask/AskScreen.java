package id.imigrasi.corner.kiosk.ask;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.kiosk.office.OfficeContact;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.release.ServedRelease;
import id.imigrasi.corner.kiosk.shell.Icon;
import id.imigrasi.corner.kiosk.shell.Screen;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import id.imigrasi.corner.kiosk.shell.Shell;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How to ask a person now, with the question on top so that it can be shown. */
@Route(value = ScreenAddress.ASK, layout = Shell.class)
class AskScreen extends Screen<People> implements BeforeEnterObserver {

  private final Clock clock;
  private String question = "";

  AskScreen(ReleaseInUse releases, Clock clock) {
    super(releases, "ask");
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    question =
        event.getLocation().getQueryParameters().getSingleParameter(ScreenAddress.QUERY).orElse("");
  }

  @Override
  protected People read(ServedRelease release) {
    return People.of(release.corpus(), question, LocalDate.now(clock));
  }

  @Override
  protected String title(People people) {
    return getTranslation("ask.title");
  }

  @Override
  protected List<Component> draw(People people) {
    List<Component> parts = new ArrayList<>();
    parts.add(new H1(getTranslation("ask.title")));
    if (!people.question().isEmpty()) {
      parts.add(question(people.question()));
    }
    parts.add(here(!people.question().isEmpty()));
    parts.add(offices(people));
    return parts;
  }

  private Component question(String words) {
    Span label = new Span(getTranslation("ask.question"));
    Paragraph asked = new Paragraph(words);
    asked.addClassName("ask-question-words");
    Div card = new Div(label, asked);
    card.addClassName("ask-question");
    return card;
  }

  private Component here(boolean withQuestion) {
    Div heading = new Div(new Icon(Icon.Sign.PEOPLE), new H2(getTranslation("ask.here")));
    heading.addClassName("part-heading");
    OrderedList steps =
        new OrderedList(
            new ListItem(getTranslation("ask.here.find")),
            new ListItem(getTranslation(withQuestion ? "ask.here.show" : "ask.here.say")));
    Div prose = new Div(steps);
    prose.addClassName("prose");
    Section here = new Section(heading, prose);
    here.addClassNames("card", "part");
    return here;
  }

  private Component offices(People people) {
    boolean known = !people.offices().isEmpty();
    Section section =
        new Section(
            new H2(getTranslation("ask.offices")),
            new Paragraph(getTranslation(known ? "ask.offices.lead" : "ask.offices.unknown")));
    people.offices().forEach(office -> section.add(new OfficeContact(office, people.today())));
    section.addClassName("ask-offices");
    Anchor all = new Anchor(ScreenAddress.offices(), getTranslation("ask.offices.all"));
    all.addClassNames("button", "button-wide");
    section.add(all);
    return section;
  }
}
