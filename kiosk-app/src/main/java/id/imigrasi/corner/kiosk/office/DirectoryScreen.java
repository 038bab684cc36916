package id.imigrasi.corner.kiosk.office;

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
import id.imigrasi.corner.content.office.Office;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.release.ServedRelease;
import id.imigrasi.corner.kiosk.shell.Icon;
import id.imigrasi.corner.kiosk.shell.Screen;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import id.imigrasi.corner.kiosk.shell.Shell;
import java.util.ArrayList;
import java.util.List;

/** All offices, by province. */
@Route(value = ScreenAddress.OFFICE, layout = Shell.class)
class DirectoryScreen extends Screen<List<Province>> {

  DirectoryScreen(ReleaseInUse releases) {
    super(releases, "directory");
  }

  @Override
  protected List<Province> read(ServedRelease release) {
    return Province.of(release.corpus().offices());
  }

  @Override
  protected String title(List<Province> provinces) {
    return getTranslation("office.title");
  }

  @Override
  protected List<Component> draw(List<Province> provinces) {
    List<Component> parts = new ArrayList<>();
    String lead = getTranslation(provinces.isEmpty() ? "office.empty" : "office.lead");
    Header head = new Header(new H1(getTranslation("office.title")), new Paragraph(lead));
    head.addClassName("item-head");
    parts.add(head);
    provinces.forEach(province -> parts.add(province(province)));
    return parts;
  }

  private Component province(Province province) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("plain-list", "offices");
    province.offices().forEach(office -> list.add(new ListItem(link(office))));
    Section section = new Section(new H2(province.name()), list);
    section.addClassName("province");
    return section;
  }

  private Anchor link(Office office) {
    Span name = new Span(office.name().in(language()));
    name.addClassName("guide-link-title");
    Span what =
        new Span(office.town() + " · " + getTranslation("office.kind." + office.kind().word()));
    what.addClassName("guide-link-summary");
    Div words = new Div(name, what);
    words.addClassName("guide-link-words");
    Anchor link = new Anchor(ScreenAddress.office(office.id()));
    link.add(words, new Icon(Icon.Sign.FORWARD));
    link.addClassNames("card", "guide-link");
    return link;
  }
}
