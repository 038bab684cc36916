package id.imigrasi.corner.kiosk.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.imigrasi.corner.content.page.QrCode;
import id.imigrasi.corner.kiosk.shell.Icon;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The way to an office, for a phone: a code that searches the address on a map. */
class MapTicket extends Section {

  private static final String SEARCH = "https://www.openstreetmap.org/search?query=";

  MapTicket(String address) {
    addClassNames("card", "part", "map-ticket");
    Div picture = new Div();
    picture.addClassName("qr");
    picture
        .getElement()
        .setProperty("innerHTML", QrCode.svg(link(address), getTranslation("office.map.qr")));
    Div heading = new Div(new Icon(Icon.Sign.PHONE), new H2(getTranslation("office.map")));
    heading.addClassName("part-heading");
    Div words =
        new Div(
            heading,
            new Paragraph(getTranslation("office.map.how")),
            new Paragraph(getTranslation("office.map.need")));
    words.addClassName("map-words");
    add(picture, words);
  }

  /** Where a phone finds the address on a map. */
  static String link(String address) {
    return SEARCH + URLEncoder.encode(address, StandardCharsets.UTF_8);
  }
}
