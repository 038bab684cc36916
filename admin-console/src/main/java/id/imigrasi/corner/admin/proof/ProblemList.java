package id.imigrasi.corner.admin.proof;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.imigrasi.corner.content.item.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has to be mended, or should be read, before something is published, in plain words. */
public final class ProblemList extends Div {

  private final String own;
  private final String titleKey;

  private ProblemList(String own, String titleKey, String kind) {
    this.own = own;
    this.titleKey = titleKey;
    addClassNames("banner", kind);
    setVisible(false);
  }

  /**
   * A list of what keeps from publishing.
   *
   * @param own path of the file on the screen, which is not named again; may be empty
   */
  public static ProblemList ofProblems(String own) {
    return new ProblemList(own, "problems.title", "bad-banner");
  }

  /**
   * A list of what does not keep from publishing.
   *
   * @param own path of the file on the screen, which is not named again; may be empty
   */
  public static ProblemList ofWarnings(String own) {
    return new ProblemList(own, "warnings.title", "warn-banner");
  }

  /** Shows these; hides the list if there are none. */
  public void show(List<Problem> problems) {
    removeAll();
    setVisible(!problems.isEmpty());
    UnorderedList list = new UnorderedList();
    for (Problem problem : problems) {
      ListItem entry = new ListItem();
      if (!problem.file().equals(own)) {
        entry.add(file(problem.file()), new Span(" · "));
      }
      Span field = new Span(FieldNames.label(this, problem.field()) + ": ");
      field.addClassName("strong");
      entry.add(field, new Span(ProblemWords.message(this, problem)));
      list.add(entry);
    }
    add(new Paragraph(getTranslation(titleKey, problems.size())), list);
  }

  private static Component file(String path) {
    return EditorAddress.of(path)
        .<Component>map(address -> new Anchor(address, path))
        .orElseGet(() -> new Span(path));
  }

  /** The same messages by field. */
  public Map<String, String> byField(List<Problem> problems) {
    Map<String, String> messages = new LinkedHashMap<>();
    problems.forEach(
        problem -> messages.putIfAbsent(problem.field(), ProblemWords.message(this, problem)));
    return messages;
  }
}
