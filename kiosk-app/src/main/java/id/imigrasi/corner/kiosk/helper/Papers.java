package id.imigrasi.corner.kiosk.helper;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import id.imigrasi.corner.content.helper.Checklist.Entry;
import java.util.List;

/** What to bring, each with a box to tick. The ticks stay in the browser and are kept nowhere. */
class Papers extends UnorderedList {

  Papers(List<Entry> papers, Footnotes footnotes) {
    addClassNames("plain-list", "checklist");
    for (Entry paper : papers) {
      Element box = new Element("input").setAttribute("type", "checkbox");
      CitedText words = new CitedText(paper.text(), paper.sources(), footnotes);
      ListItem item = new ListItem();
      item.getElement().appendChild(new Element("label").appendChild(box, words.getElement()));
      add(item);
    }
  }
}
