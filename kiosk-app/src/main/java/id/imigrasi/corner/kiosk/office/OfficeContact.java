package id.imigrasi.corner.kiosk.office;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.office.Office;
import id.imigrasi.corner.kiosk.evidence.Caution;
import id.imigrasi.corner.kiosk.shell.Icon;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import java.time.LocalDate;

/** How to reach the people of an office, with the way to all that is known about it. */
public final class OfficeContact extends Section {

  /**
   * @param today by which it is judged whether the facts should have been checked again
   */
  public OfficeContact(Office office, LocalDate today) {
    Language language = Language.of(getLocale());
    addClassNames("card", "office-contact");
    add(head(office, language));
    if (office.isDueForReview(today)) {
      add(new Caution(Icon.Sign.WARNING, getTranslation("office.due")));
    }
    add(OfficeFacts.contact(office, language));
  }

  /** Whether anything is known that this would show. */
  public static boolean isKnown(Office office) {
    return office.hours() != null || !office.phones().isEmpty();
  }

  private Anchor head(Office office, Language language) {
    Span what =
        new Span(office.town() + " · " + getTranslation("office.kind." + office.kind().word()));
    what.addClassName("guide-link-summary");
    Div words = new Div(new H3(office.name().in(language)), what);
    words.addClassName("guide-link-words");
    Anchor head = new Anchor(ScreenAddress.office(office.id()));
    head.add(words, new Icon(Icon.Sign.FORWARD));
    head.addClassName("office-contact-head");
    return head;
  }
}
