package id.imigrasi.corner.admin.proof;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.admin.publish.FieldChange;
import java.util.List;

/** What was and what will be, field by field. */
public final class ChangeList extends Div {

  public ChangeList(List<FieldChange> changes) {
    this(changes, "change.gone", "change.new");
  }

  /**
   * A list in which both sides have names of their own.
   *
   * @param before key of the word beside lines that only the first side has
   * @param after key of the word beside lines that only the second side has
   */
  public ChangeList(List<FieldChange> changes, String before, String after) {
    addClassName("changes");
    for (FieldChange change : changes) {
      add(new H3(FieldNames.label(this, change.field())));
      change.before().forEach(line -> add(line(line, "gone", before)));
      change.after().forEach(line -> add(line(line, "new", after)));
    }
  }

  private Div line(String text, String kind, String key) {
    Span word = new Span(getTranslation(key));
    word.addClassName("change-word");
    Span words = new Span(text);
    words.addClassName("change-text");
    Div line = new Div(word, words);
    line.addClassNames("change-line", kind);
    return line;
  }
}
