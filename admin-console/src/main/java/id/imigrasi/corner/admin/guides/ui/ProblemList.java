package id.imigrasi.corner.admin.guides.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.imigrasi.corner.content.item.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has to be mended before the guide can be published, in plain words. */
final class ProblemList extends Div {

  ProblemList() {
    addClassNames("banner", "bad-banner");
    setVisible(false);
  }

  void show(List<Problem> problems) {
    removeAll();
    setVisible(!problems.isEmpty());
    UnorderedList list = new UnorderedList();
    for (Problem problem : problems) {
      Span field = new Span(FieldNames.label(this, problem.field()) + ": ");
      field.addClassName("strong");
      list.add(new ListItem(field, new Span(ProblemWords.message(this, problem))));
    }
    add(new Paragraph(getTranslation("problems.title", problems.size())), list);
  }

  /** The same messages by field. */
  Map<String, String> byField(List<Problem> problems) {
    Map<String, String> messages = new LinkedHashMap<>();
    problems.forEach(
        problem -> messages.putIfAbsent(problem.field(), ProblemWords.message(this, problem)));
    return messages;
  }
}
