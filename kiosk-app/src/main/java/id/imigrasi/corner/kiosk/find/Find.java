package id.imigrasi.corner.kiosk.find;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.content.search.Hit;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.release.ServedRelease;
import id.imigrasi.corner.kiosk.shell.Screen;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import id.imigrasi.corner.kiosk.shell.Shell;
import id.imigrasi.corner.kiosk.shell.TopicTiles;
import java.util.ArrayList;
import java.util.List;

/** The search screen: results while the visitor types, and topics to choose from otherwise. */
@Route(value = ScreenAddress.FIND, layout = Shell.class)
class Find extends Screen<Answer> implements BeforeEnterObserver {

  private final QueryField field = new QueryField();

  Find(ReleaseInUse releases) {
    super(releases, "find");
    addComponentAsFirst(field);
    field.onTyped(this::refresh);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    field.setQuery(
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(ScreenAddress.QUERY)
            .orElse(""));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    if (field.query().isEmpty()) {
      field.focus();
    }
  }

  @Override
  protected Answer read(ServedRelease release) {
    return Answer.of(release, field.query(), language());
  }

  @Override
  protected String title(Answer answer) {
    return getTranslation("find.title");
  }

  @Override
  protected List<Component> draw(Answer answer) {
    List<Component> parts = new ArrayList<>();
    if (answer.query().isBlank()) {
      parts.add(new H1(getTranslation("find.start")));
      parts.add(new TopicTiles(answer.topics()));
    } else if (answer.isNothing()) {
      parts.add(new H1(getTranslation("find.nothing", answer.query().strip())));
      parts.add(new Paragraph(getTranslation("find.nothing.text")));
      parts.add(new H2(getTranslation("find.topics")));
      parts.add(new TopicTiles(answer.topics()));
    } else {
      H1 count = new H1(getTranslation("find.count", answer.hits().size()));
      count.getElement().setAttribute("aria-live", "polite");
      parts.add(count);
      parts.add(results(answer.hits()));
    }
    return parts;
  }

  private static Component results(List<Hit> hits) {
    UnorderedList results = new UnorderedList();
    results.addClassNames("plain-list", "results");
    hits.forEach(hit -> results.add(new ListItem(new ResultCard(hit))));
    return results;
  }
}
