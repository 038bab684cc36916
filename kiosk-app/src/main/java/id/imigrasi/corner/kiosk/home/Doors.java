package id.imigrasi.corner.kiosk.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.imigrasi.corner.kiosk.shell.Drawing;
import java.util.List;

/** The row of equal tiles at the end of the first screen. */
class Doors extends UnorderedList {

  Doors(List<Door> doors) {
    addClassNames("plain-list", "doors");
    doors.forEach(door -> add(new ListItem(tile(door))));
  }

  private Anchor tile(Door door) {
    Anchor tile = new Anchor(door.address());
    tile.add(new Drawing(door.drawing()), new Span(getTranslation(door.key())));
    tile.addClassNames("card", "door");
    return tile;
  }
}
