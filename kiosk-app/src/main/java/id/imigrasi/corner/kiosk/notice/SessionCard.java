package id.imigrasi.corner.kiosk.notice;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.notice.Session;
import id.imigrasi.corner.kiosk.shell.GuideLink;
import id.imigrasi.corner.kiosk.shell.Icon;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** When and where a session is, what happens there, and what to read before. */
class SessionCard extends Article {

  private final Language language;

  SessionCard(Announced announced) {
    this.language = Language.of(getLocale());
    Session session = announced.session();
    addClassNames("card", "part", "session");
    Div labels = new Div();
    labels.addClassName("session-labels");
    if (session.example()) {
      labels.add(label("session.example", "session-example"));
    }
    labels.add(label("session.kind." + session.kind().word(), "label"));
    add(
        labels,
        new H2(session.title().in(language)),
        line(Icon.Sign.CALENDAR, day(session.starts())),
        line(Icon.Sign.CLOCK, hours(session)),
        line(Icon.Sign.PLACE, session.place().in(language)),
        new Paragraph(session.text().in(language)));
    if (!announced.guides().isEmpty()) {
      Paragraph before = new Paragraph(getTranslation("session.guides"));
      before.addClassName("session-before");
      UnorderedList list = new UnorderedList();
      list.addClassNames("plain-list", "guide-list");
      announced.guides().forEach(guide -> list.add(new ListItem(GuideLink.brief(guide))));
      add(before, list);
    }
  }

  private Span label(String key, String style) {
    Span label = new Span(getTranslation(key));
    label.addClassName(style);
    return label;
  }

  private static Div line(Icon.Sign sign, String text) {
    Div line = new Div(new Icon(sign), new Span(text));
    line.addClassName("session-line");
    return line;
  }

  private String hours(Session session) {
    boolean sameDay = session.starts().toLocalDate().equals(session.ends().toLocalDate());
    return sameDay
        ? getTranslation("session.hours", time(session.starts()), time(session.ends()))
        : getTranslation(
            "session.until", time(session.starts()), day(session.ends()), time(session.ends()));
  }

  private String day(LocalDateTime moment) {
    return moment.format(DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", language.locale()));
  }

  /** "08.00" in Indonesian, "08:00" in English. */
  private String time(LocalDateTime moment) {
    return moment.format(DateTimeFormatter.ofPattern(getTranslation("session.time")));
  }
}
