package id.imigrasi.corner.kiosk.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.imigrasi.corner.content.guide.Topic;
import id.imigrasi.corner.content.item.Language;
import java.util.List;

/** Topics to choose from, each with its drawing. */
public final class TopicTiles extends UnorderedList {

  public TopicTiles(List<Topic> topics) {
    addClassNames("plain-list", "tiles");
    Language language = Language.of(getLocale());
    topics.forEach(topic -> add(new ListItem(tile(topic, language))));
  }

  private static Anchor tile(Topic topic, Language language) {
    Span title = new Span(topic.title(language));
    title.addClassName("tile-title");
    Span summary = new Span(topic.summary(language));
    summary.addClassName("tile-summary");
    Div words = new Div(title, summary);
    words.addClassName("tile-words");
    Anchor tile = new Anchor(ScreenAddress.topic(topic.id()));
    tile.add(new Drawing(topic.icon()), words);
    tile.addClassNames("card", "tile");
    return tile;
  }
}
