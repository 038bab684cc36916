package id.imigrasi.corner.kiosk.topic;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.content.guide.Topic;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.release.ServedRelease;
import id.imigrasi.corner.kiosk.shell.Drawing;
import id.imigrasi.corner.kiosk.shell.GuideLink;
import id.imigrasi.corner.kiosk.shell.HelperLink;
import id.imigrasi.corner.kiosk.shell.Missing;
import id.imigrasi.corner.kiosk.shell.Screen;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import id.imigrasi.corner.kiosk.shell.Shell;
import java.util.List;
import java.util.Optional;

/** What helps in a topic: its helpers, then its guides. */
@Route(value = ScreenAddress.TOPIC, layout = Shell.class)
class TopicScreen extends Screen<Optional<Shelf>> implements HasUrlParameter<String> {

  private String name = "";

  TopicScreen(ReleaseInUse releases) {
    super(releases, "topic");
  }

  @Override
  public void setParameter(BeforeEvent event, String topic) {
    name = topic;
  }

  @Override
  protected Optional<Shelf> read(ServedRelease release) {
    return Shelf.of(release.corpus(), name, language());
  }

  @Override
  protected String title(Optional<Shelf> shelf) {
    return shelf
        .map(present -> present.topic().title(language()))
        .orElseGet(() -> getTranslation("missing.topic.title"));
  }

  @Override
  protected List<Component> draw(Optional<Shelf> shelf) {
    return shelf.map(this::parts).orElseGet(() -> List.of(new Missing("missing.topic")));
  }

  private List<Component> parts(Shelf shelf) {
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
