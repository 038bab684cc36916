package id.imigrasi.corner.kiosk.helper;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Source;
import java.util.List;

/** Where the facts were read, with the numbers by which the sentences cite them. */
class SourceList extends OrderedList {

  SourceList(List<Source> sources) {
    addClassName("sources");
    Language language = Language.of(getLocale());
    for (Source source : sources) {
      String kind = "source-" + source.kind().word();
      Span title = new Span(source.title());
      title.addClassName("source-title");
      Span facts =
          new Span(
              getTranslation("source." + source.kind().word())
                  + " · "
                  + source.date().inWords(language));
      facts.addClassNames("source-facts", kind);
      add(new ListItem(title, facts));
    }
  }
}
