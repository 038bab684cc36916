package id.imigrasi.corner.kiosk.guide;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.kiosk.shell.Icon;

/** What a visitor should confirm with an officer before relying on it. */
class ConfirmBox extends Section {

  ConfirmBox(Guide guide) {
    addClassNames("card", "part", "part-confirm");
    Div heading =
        new Div(
            new Icon(Icon.Sign.PEOPLE),
            new H2(getTranslation(guide.language().locale(), "guide.confirm")));
    heading.addClassName("part-heading");
    UnorderedList list = new UnorderedList();
    guide.confirm().forEach(sentence -> list.add(new ListItem(sentence)));
    add(heading, list);
  }
}
