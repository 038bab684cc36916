package id.imigrasi.corner.kiosk.shell;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Language;
import java.util.List;

/** Guides that help further, below a heading in the visitor's language. */
public final class GuideList extends Nav {

  public GuideList(String heading, List<Guide> guides) {
    addClassName("related");
    getElement().setAttribute("lang", Language.of(getLocale()).code());
    setAriaLabel(heading);
    UnorderedList list = new UnorderedList();
    list.addClassNames("plain-list", "guide-list");
    guides.forEach(guide -> list.add(new ListItem(GuideLink.brief(guide))));
    add(new H2(heading), list);
  }
}
