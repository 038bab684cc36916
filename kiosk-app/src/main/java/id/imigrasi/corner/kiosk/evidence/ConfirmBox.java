package id.imigrasi.corner.kiosk.evidence;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.shell.Icon;
import java.util.List;

/** What a visitor should confirm with an officer before relying on it. */
public final class ConfirmBox extends Section {

  public ConfirmBox(List<String> sentences, Language language) {
    addClassNames("card", "part", "part-confirm");
    Div heading =
        new Div(
            new Icon(Icon.Sign.PEOPLE), new H2(getTranslation(language.locale(), "guide.confirm")));
    heading.addClassName("part-heading");
    UnorderedList list = new UnorderedList();
    sentences.forEach(sentence -> list.add(new ListItem(sentence)));
    add(heading, list);
  }
}
