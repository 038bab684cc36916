package id.imigrasi.corner.kiosk.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** What a kiosk says before its first release: that the guides are on their way. */
class Preparing extends Div {

  Preparing() {
    addClassNames("message", "message-preparing");
    add(
        new Drawing("preparing"),
        new H1(getTranslation("preparing.title")),
        new Paragraph(getTranslation("preparing.text")),
        enrolmentLink());
  }

  /** For the technician who sets this kiosk up. */
  private Anchor enrolmentLink() {
    Anchor link = new Anchor("/pasang", getTranslation("preparing.enrol"));
    link.addClassNames("button", "preparing-enrol");
    return link;
  }
}
