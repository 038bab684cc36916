package id.imigrasi.corner.kiosk.helper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import id.imigrasi.corner.kiosk.shell.Icon;

/** A part of a checklist under its heading. */
class Part extends Section {

  Part(String style, Icon.Sign sign, String heading, Component... content) {
    addClassNames("card", "part", "part-" + style);
    Div head = new Div(new Icon(sign), new H2(heading));
    head.addClassName("part-heading");
    Div body = new Div(content);
    body.addClassName("part-content");
    add(head, body);
  }
}
