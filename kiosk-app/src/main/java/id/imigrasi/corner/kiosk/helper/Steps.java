package id.imigrasi.corner.kiosk.helper;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import id.imigrasi.corner.content.helper.Checklist.Entry;
import java.util.List;

/** What to do, one after the other. */
class Steps extends Div {

  Steps(List<Entry> steps, Footnotes footnotes) {
    addClassName("prose");
    OrderedList list = new OrderedList();
    steps.forEach(
        step -> list.add(new ListItem(new CitedText(step.text(), step.sources(), footnotes))));
    add(list);
  }
}
