package id.imigrasi.corner.kiosk.evidence;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Source;
import id.imigrasi.corner.kiosk.shell.Icon;
import java.util.List;

/** Where an item's facts were read, with the numbers by which its sentences cite them. */
public final class SourceCard extends Section {

  private final Language language;

  public SourceCard(List<Source> sources, Language language) {
    this.language = language;
    addClassNames("card", "part", "part-sources");
    Div heading =
        new Div(
            new Icon(Icon.Sign.LAW), new H2(getTranslation(language.locale(), "guide.sources")));
    heading.addClassName("part-heading");
    OrderedList list = new OrderedList();
    list.addClassName("sources");
    sources.forEach(source -> list.add(item(source)));
    add(heading, list);
  }

  private ListItem item(Source source) {
    Span title = new Span(source.title());
    title.addClassName("source-title");
    Span facts =
        new Span(
            getTranslation(language.locale(), "source." + source.kind().word())
                + " · "
                + source.date().inWords(language));
    facts.addClassNames("source-facts", "source-" + source.kind().word());
    return new ListItem(title, facts);
  }
}
