package id.imigrasi.corner.kiosk.topic;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Topic;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.shell.Drawing;
import id.imigrasi.corner.kiosk.shell.GuideLink;
import id.imigrasi.corner.kiosk.shell.HelperLink;
import id.imigrasi.corner.kiosk.shell.ItemScreen;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import id.imigrasi.corner.kiosk.shell.Shell;
import java.util.List;
import java.util.Optional;

/** What helps in a topic: its helpers, then its guides. */
@Route(value = ScreenAddress.TOPIC, layout = Shell.class)
class TopicScreen extends ItemScreen<Shelf> {

  TopicScreen(ReleaseInUse releases) {
    super(releases, "topic");
  }

  @Override
  protected Optional<Shelf> find(Corpus corpus, String named) {
    return Shelf.of(corpus, named, language());
  }

  @Override
  protected String titleOf(Shelf shelf) {
    return shelf.topic().title(language());
  }

  @Override
  protected List<Component> parts(Shelf shelf) {
    Component heading = heading(shelf.topic());
    return shelf.helpers().isEmpty()
        ? List.of(heading, guides(shelf))
        : List.of(heading, helpers(shelf), guides(shelf));
  }

  private Component heading(Topic topic) {
    Div words = new Div(new H1(topic.title(language())), new Paragraph(topic.summary(language())));
    Header heading = new Header(new Drawing(topic.icon()), words);
    heading.addClassName("topic-heading");
    return heading;
  }

  private static Component helpers(Shelf shelf) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("plain-list", "helper-list");
    shelf.helpers().forEach(helper -> list.add(new ListItem(HelperLink.full(helper))));
    return list;
  }

  private static Component guides(Shelf shelf) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("plain-list", "guide-list");
    shelf.guides().forEach(guide -> list.add(new ListItem(GuideLink.full(guide))));
    return list;
  }
}
