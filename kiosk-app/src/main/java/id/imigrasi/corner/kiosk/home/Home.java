package id.imigrasi.corner.kiosk.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.release.ServedRelease;
import id.imigrasi.corner.kiosk.shell.GuideLink;
import id.imigrasi.corner.kiosk.shell.Icon;
import id.imigrasi.corner.kiosk.shell.Screen;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import id.imigrasi.corner.kiosk.shell.Shell;
import id.imigrasi.corner.kiosk.shell.TopicTiles;
import java.util.ArrayList;
import java.util.List;

/** The first screen. */
@Route(value = ScreenAddress.HOME, layout = Shell.class)
class Home extends Screen<Welcome> {

  Home(ReleaseInUse releases) {
    super(releases, "home");
  }

  @Override
  protected Welcome read(ServedRelease release) {
    return Welcome.of(release.corpus(), language());
  }

  @Override
  protected String title(Welcome welcome) {
    return getTranslation("home.title");
  }

  @Override
  protected List<Component> draw(Welcome welcome) {
    List<Component> parts = new ArrayList<>();
    parts.add(greeting());
    parts.add(part("topics", "home.topics", new TopicTiles(welcome.topics())));
    if (!welcome.urgent().isEmpty()) {
      parts.add(new UrgentHelp(welcome.urgent()));
    }
    if (!welcome.frequent().isEmpty()) {
      parts.add(part("frequent", "home.frequent", frequent(welcome.frequent())));
    }
    return parts;
  }

  private Component greeting() {
    Span brand = new Span(getTranslation("home.brand"));
    brand.addClassName("brand");
    Anchor search = new Anchor(ScreenAddress.find());
    search.add(new Icon(Icon.Sign.SEARCH), new Span(getTranslation("home.search")));
    search.addClassName("search-invitation");
    Header greeting =
        new Header(
            brand,
            new H1(getTranslation("home.greeting")),
            new Paragraph(getTranslation("home.lead")),
            search);
    greeting.addClassName("greeting");
    return greeting;
  }

  private Component part(String style, String heading, Component content) {
    Section part = new Section(new H2(getTranslation(heading)), content);
    part.addClassNames("home-part", "home-" + style);
    return part;
  }

  private static Component frequent(List<Guide> guides) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("plain-list", "frequent");
    guides.forEach(guide -> list.add(new ListItem(GuideLink.brief(guide))));
    return list;
  }
}
