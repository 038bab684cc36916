package id.imigrasi.corner.kiosk.takehome;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.content.page.QrCode;
import id.imigrasi.corner.kiosk.shell.Icon;
import java.net.URI;

/** One way onto the phone: a code to scan, and the same address to type. */
class Ticket extends Section {

  private static final int STEPS = 3;

  /**
   * @param key the texts {@code <key>.title}, {@code .need} and {@code .step1} to {@code .step3}
   */
  Ticket(String key, Icon.Sign sign, URI base, Parcel parcel) {
    addClassNames("card", "ticket");
    Div heading = new Div(new Icon(sign), new H2(getTranslation(key + ".title")));
    heading.addClassName("part-heading");
    Paragraph need = new Paragraph(getTranslation(key + ".need"));
    need.addClassName("ticket-need");
    Div words = new Div(heading, need, steps(key));
    words.addClassName("ticket-words");
    add(picture(base, parcel), words, typed(base, parcel));
  }

  private Div picture(URI base, Parcel parcel) {
    Div picture = new Div();
    picture.addClassName("qr");
    picture
        .getElement()
        .setProperty(
            "innerHTML",
            QrCode.svg(
                parcel.address(base),
                getTranslation("take-home.qr", parcel.path() + parcel.code())));
    return picture;
  }

  private OrderedList steps(String key) {
    OrderedList steps = new OrderedList();
    steps.addClassName("ticket-steps");
    for (int step = 1; step <= STEPS; step++) {
      steps.add(new ListItem(getTranslation(key + ".step" + step)));
    }
    return steps;
  }

  private Div typed(URI base, Parcel parcel) {
    Span path = new Span(parcel.path());
    path.addClassName("typed-path");
    Paragraph line = new Paragraph(new Span(base.getAuthority()), path);
    if (!parcel.code().isEmpty()) {
      Span letters = new Span(parcel.code());
      letters.addClassName("code");
      line.add(letters);
    }
    line.addClassName("typed-address");
    Div typed = new Div(new Paragraph(getTranslation("take-home.type")), line);
    typed.addClassName("typed");
    return typed;
  }
}
