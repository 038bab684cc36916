package id.imigrasi.corner.admin.transfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.imigrasi.corner.admin.proof.ChangeList;
import id.imigrasi.corner.admin.proof.FieldNames;
import id.imigrasi.corner.admin.proof.ProblemList;
import id.imigrasi.corner.admin.publish.FieldChange;
import id.imigrasi.corner.admin.transfer.Comparison;
import id.imigrasi.corner.admin.transfer.Comparison.ChangedFile;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What publishing a zip would change, and what speaks against it. */
final class ComparisonPanel extends Div {

  private final Comparison comparison;

  /**
   * A panel.
   *
   * @param removeMissing whether files that are not in the zip are to go
   * @param onRemoveMissing called with the person's other choice
   */
  ComparisonPanel(
      Comparison comparison,
      boolean removeMissing,
      Consumer<Boolean> onRemoveMissing,
      Runnable onPublish,
      Runnable onCancel) {
    this.comparison = comparison;
    addClassNames("card", "comparison");
    add(new H2(getTranslation("compare.title", String.valueOf(comparison.base()))), counts());
    if (!comparison.missing().isEmpty()) {
      add(choice(removeMissing, onRemoveMissing));
    }
    if (comparison.changes().isEmpty()) {
      add(new Paragraph(getTranslation("compare.nothing")));
    }
    ProblemList problems = ProblemList.ofProblems("");
    problems.show(comparison.review().problems());
    ProblemList warnings = ProblemList.ofWarnings("");
    warnings.show(comparison.review().warnings());
    add(problems, warnings);
    add(paths("compare.added", comparison.added()));
    comparison.changed().forEach(file -> add(changes(file)));
    add(paths("compare.missing", comparison.missing()));
    add(buttons(onPublish, onCancel));
  }

  private Div counts() {
    Div counts =
        new Div(
            count("added", comparison.added().size()),
            count("changed", comparison.changed().size()),
            count("missing", comparison.missing().size()),
            count("unchanged", comparison.unchanged()));
    counts.addClassName("counts");
    return counts;
  }

  private Div count(String name, int number) {
    Span value = new Span(String.valueOf(number));
    value.addClassName("count-number");
    return new Div(value, new Span(getTranslation("compare." + name)));
  }

  private Component choice(boolean removeMissing, Consumer<Boolean> onRemoveMissing) {
    RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>();
    choice.setLabel(getTranslation("compare.missing.ask", comparison.missing().size()));
    choice.setItems(false, true);
    choice.setItemLabelGenerator(
        remove -> getTranslation(remove ? "compare.missing.remove" : "compare.missing.keep"));
    choice.setValue(removeMissing);
    choice.addValueChangeListener(change -> onRemoveMissing.accept(change.getValue()));
    return choice;
  }

  private Component paths(String key, List<String> paths) {
    UnorderedList list = new UnorderedList();
    paths.forEach(path -> list.add(new ListItem(path)));
    Details details = new Details(getTranslation(key) + " (" + paths.size() + ")", list);
    details.setVisible(!paths.isEmpty());
    return details;
  }

  private Details changes(ChangedFile file) {
    String fields =
        file.fields().stream()
            .map(FieldChange::field)
            .map(field -> FieldNames.label(this, field))
            .collect(Collectors.joining(", "));
    String summary =
        file.fields().isEmpty()
            ? getTranslation("compare.layout", file.path())
            : getTranslation("compare.file", file.path(), fields);
    return new Details(summary, new ChangeList(file.fields()));
  }

  private Div buttons(Runnable onPublish, Runnable onCancel) {
    Button publish = new Button(getTranslation("transfer.publish"), click -> onPublish.run());
    publish.addThemeVariants(ButtonVariant.PRIMARY);
    publish.setVisible(!comparison.changes().isEmpty());
    publish.setEnabled(comparison.review().problems().isEmpty());
    Button cancel = new Button(getTranslation("action.close"), click -> onCancel.run());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    Div buttons = new Div(publish, cancel);
    buttons.addClassName("actions");
    return buttons;
  }
}
