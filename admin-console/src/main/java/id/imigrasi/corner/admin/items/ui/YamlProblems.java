package id.imigrasi.corner.admin.items.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.imigrasi.corner.admin.proof.EditorAddress;
import id.imigrasi.corner.admin.proof.ProblemWords;
import id.imigrasi.corner.content.item.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/** What is wrong in a file, line by line, and in other files because of it. */
final class YamlProblems extends Div {

  private static final int SHOWN = 50;

  private final IntConsumer onLine;

  /**
   * A list without entries.
   *
   * @param onLine called with the line of which the person wants to see more
   */
  YamlProblems(IntConsumer onLine) {
    this.onLine = onLine;
    addClassNames("banner", "bad-banner", "yaml-problems");
    setVisible(false);
  }

  void show(List<Problem> problems, String own) {
    removeAll();
    setVisible(!problems.isEmpty());
    UnorderedList list = new UnorderedList();
    problems.stream()
        .sorted(Comparator.comparingInt(Problem::line))
        .limit(SHOWN)
        .map(problem -> entry(problem, own))
        .forEach(list::add);
    add(new Paragraph(getTranslation("problems.title", problems.size())), list);
    if (problems.size() > SHOWN) {
      add(new Paragraph(getTranslation("problems.more", problems.size() - SHOWN)));
    }
  }

  private ListItem entry(Problem problem, String own) {
    ListItem entry = new ListItem();
    if (problem.file().equals(own)) {
      Button line =
          new Button(
              getTranslation("items.line", String.valueOf(problem.line())),
              click -> onLine.accept(problem.line()));
      line.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
      entry.add(line);
    } else {
      entry.add(new Anchor(EditorAddress.of(problem.file()).orElse("isi"), problem.file()));
    }
    entry.add(new Code(problem.field()), new Span(ProblemWords.message(this, problem)));
    entry.addClassName("yaml-problem");
    return entry;
  }
}
