package id.imigrasi.corner.kiosk.find;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.imigrasi.corner.content.search.Hit;
import java.util.ArrayList;
import java.util.List;

/** The guides that were found. Cards stay where they are and change what they show. */
class Results extends UnorderedList {

  private final List<ResultCard> cards = new ArrayList<>();

  Results() {
    addClassNames("plain-list", "results");
  }

  void show(List<Hit> hits) {
    for (int i = cards.size(); i > hits.size(); i--) {
      cards.removeLast();
      remove(getComponentAt(i - 1));
    }
    for (int i = 0; i < hits.size(); i++) {
      if (i == cards.size()) {
        ResultCard card = new ResultCard();
        cards.add(card);
        add(new ListItem(card));
      }
      cards.get(i).show(hits.get(i));
    }
  }
}
