package id.imigrasi.corner.kiosk.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.content.helper.Helper;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.release.ServedRelease;
import id.imigrasi.corner.kiosk.shell.HelperLink;
import id.imigrasi.corner.kiosk.shell.Icon;
import id.imigrasi.corner.kiosk.shell.Screen;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import id.imigrasi.corner.kiosk.shell.Shell;
import id.imigrasi.corner.kiosk.shell.TopicTiles;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The first screen. */
@Route(value = ScreenAddress.HOME, layout = Shell.class)
class Home extends Screen<Welcome> {

  private final Clock clock;

  Home(ReleaseInUse releases, Clock clock) {
    super(releases, "home");
    this.clock = clock;
  }

  @Override
  protected Welcome read(ServedRelease release) {
    return Welcome.of(release.corpus(), language(), LocalDateTime.now(clock));
  }

  @Override
  protected String title(Welcome welcome) {
    return getTranslation("home.title");
  }

  @Override
  protected List<Component> draw(Welcome welcome) {
    List<Component> parts = new ArrayList<>();
    parts.add(greeting(welcome.urgent()));
    if (!welcome.notices().isEmpty()) {
      parts.add(new News(welcome.notices()));
    }
    parts.add(choices(welcome));
    if (!welcome.doors().isEmpty()) {
      parts.add(new Doors(welcome.doors()));
    }
    return parts;
  }

  private Component greeting(Welcome.Urgent urgent) {
    Span brand = new Span(getTranslation("home.brand"));
    brand.addClassName("brand");
    Paragraph lead = new Paragraph(brand, new Span(getTranslation("home.lead")));
    lead.addClassName("greeting-lead");
    Header greeting = new Header(lead, new H1(getTranslation("home.greeting")));
    greeting.addClassName("greeting");
    if (!urgent.isEmpty()) {
      greeting.add(new UrgentHelp(urgent));
    }
    Anchor search = new Anchor(ScreenAddress.find());
    search.add(new Icon(Icon.Sign.SEARCH), new Span(getTranslation("home.search")));
    search.addClassName("search-invitation");
    greeting.add(search);
    return greeting;
  }

  private Component choices(Welcome welcome) {
    Div choices = new Div(part("topics", "home.topics", new TopicTiles(welcome.topics())));
    choices.addClassName("home-choices");
    if (!welcome.helpers().isEmpty()) {
      choices.add(part("helpers", "home.helpers", helpers(welcome.helpers())));
    }
    return choices;
  }

  private Component part(String style, String heading, Component content) {
    Section part = new Section(new H2(getTranslation(heading)), content);
    part.addClassNames("home-part", "home-" + style);
    return part;
  }

  private static Component helpers(List<Helper> helpers) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("plain-list", "helper-row");
    helpers.forEach(helper -> list.add(new ListItem(HelperLink.brief(helper))));
    return list;
  }
}
