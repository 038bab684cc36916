package id.imigrasi.corner.kiosk.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.PartialDate;
import id.imigrasi.corner.content.office.Office;
import id.imigrasi.corner.kiosk.evidence.Citations;
import id.imigrasi.corner.kiosk.evidence.Proof;
import id.imigrasi.corner.kiosk.shell.Icon;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known about an office, each fact with its date and source. */
class OfficeFacts extends Div {

  private final Language language;
  private final Citations citations;

  private OfficeFacts(Office office, Language language) {
    this.language = language;
    this.citations = new Citations(office.sources(), getTranslation("source.practice"));
    addClassName("office-facts");
  }

  /** All of it. */
  static OfficeFacts all(Office office, Language language) {
    OfficeFacts facts = new OfficeFacts(office, language);
    facts.addDetail(Icon.Sign.PLACE, "address", office.address());
    facts.addContact(office);
    facts.addDetail(Icon.Sign.MAIL, "email", office.email());
    facts.addDetail(Icon.Sign.GLOBE, "website", office.website());
    facts.addDetail(Icon.Sign.PEOPLE, "serves", office.serves());
    facts.addDetail(Icon.Sign.INFO, "note", office.note());
    return facts;
  }

  /** When and under which numbers somebody answers. */
  static OfficeFacts contact(Office office, Language language) {
    OfficeFacts facts = new OfficeFacts(office, language);
    facts.addContact(office);
    return facts;
  }

  private void addContact(Office office) {
    addDetail(Icon.Sign.CLOCK, "hours", office.hours());
    if (!office.phones().isEmpty()) {
      add(phones(office.phones()));
    }
  }

  private void addDetail(Icon.Sign sign, String name, Office.@Nullable Detail detail) {
    if (detail != null) {
      Span text = new Span(detail.text().in(language));
      text.addClassNames("fact", "office-" + name);
      Section part = part(sign, name);
      part.add(new Div(text, proof(detail.date(), detail.sources())));
      add(part);
    }
  }

  /** What stands behind numbers in a row is said once where it is the same. */
  private Section phones(List<Office.Phone> phones) {
    Section part = part(Icon.Sign.CALL, "phone");
    for (int i = 0; i < phones.size(); i++) {
      Office.Phone phone = phones.get(i);
      Div entry = number(phone);
      if (i == phones.size() - 1 || !isBackedAlike(phone, phones.get(i + 1))) {
        entry.add(proof(phone.date(), phone.sources()));
      }
      part.add(entry);
    }
    return part;
  }

  private static boolean isBackedAlike(Office.Phone phone, Office.Phone next) {
    return Objects.equals(phone.date(), next.date()) && phone.sources().equals(next.sources());
  }

  private Div number(Office.Phone phone) {
    Span number = new Span(phone.number());
    number.addClassNames("fact", "office-number");
    Div entry = new Div(number);
    if (phone.label() != null) {
      Span label = new Span(phone.label().in(language));
      label.addClassName("label");
      entry.addComponentAsFirst(label);
    }
    entry.addClassName("office-phone");
    return entry;
  }

  private Section part(Icon.Sign sign, String name) {
    Div heading = new Div(new Icon(sign), new H2(getTranslation("office." + name)));
    heading.addClassName("part-heading");
    Section part = new Section(heading);
    part.addClassNames("card", "part");
    return part;
  }

  private Proof proof(@Nullable PartialDate date, List<String> sources) {
    String valid =
        date == null
            ? getTranslation("office.undated")
            : getTranslation("guide.valid", date.inWords(language));
    return new Proof(valid, sources, citations, language, "office.practice");
  }
}
