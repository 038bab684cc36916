package id.imigrasi.corner.admin.guides.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.admin.guides.FormChanges.FieldChange;
import java.util.List;

/** What was and what will be, field by field. */
final class ChangeList extends Div {

  ChangeList(List<FieldChange> changes) {
    addClassName("changes");
    for (FieldChange change : changes) {
      add(new H3(FieldNames.label(this, change.field())));
      change.before().forEach(line -> add(line(line, "gone", "change.gone")));
      change.after().forEach(line -> add(line(line, "new", "change.new")));
    }
  }

  private Div line(String text, String kind, String key) {
    Span word = new Span(getTranslation(key));
    word.addClassName("change-word");
    Div line = new Div(word, new Span(text));
    line.addClassNames("change-line", kind);
    return line;
  }
}
