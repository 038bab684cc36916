package id.imigrasi.corner.kiosk.guide;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.shell.GuideLink;
import java.util.List;

/** Guides that help further. */
class RelatedCard extends Nav {

  RelatedCard(List<Guide> related) {
    addClassName("related");
    getElement().setAttribute("lang", Language.of(getLocale()).code());
    H2 heading = new H2(getTranslation("guide.related"));
    setAriaLabel(heading.getText());
    UnorderedList list = new UnorderedList();
    list.addClassNames("plain-list", "guide-list");
    related.forEach(guide -> list.add(new ListItem(GuideLink.brief(guide))));
    add(heading, list);
  }
}
