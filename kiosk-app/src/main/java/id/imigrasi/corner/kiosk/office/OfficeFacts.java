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
import org.jspecify.annotations.Nullable;

/** What is known about an office, each fact with its date and source. */
class OfficeFacts extends Div {

  private final Language language;
  private final Citations citations;

  OfficeFacts(Office office, Language language) {
    this.language = language;
    this.citations = new Citations(office.sources(), getTranslation("source.practice"));
    addClassName("office-facts");
    addDetail(Icon.Sign.PLACE, "address", office.address());
    addDetail(Icon.Sign.CLOCK, "hours", office.hours());
    if (!office.phones().isEmpty()) {
      Section phones = part(Icon.Sign.CALL, "phone");
      office.phones().forEach(phone -> phones.add(phone(phone)));
      add(phones);
    }
    addDetail(Icon.Sign.MAIL, "email", office.email());
    addDetail(Icon.Sign.GLOBE, "website", office.website());
    addDetail(Icon.Sign.PEOPLE, "serves", office.serves());
    addDetail(Icon.Sign.INFO, "note", office.note());
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

  private Div phone(Office.Phone phone) {
    Div entry = new Div();
    if (phone.label() != null) {
      Span label = new Span(phone.label().in(language));
      label.addClassName("label");
      entry.add(label);
    }
    Span number = new Span(phone.number());
    number.addClassNames("fact", "office-number");
    entry.add(number, proof(phone.date(), phone.sources()));
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
    return new Proof(valid, sources, citations, language);
  }
}
