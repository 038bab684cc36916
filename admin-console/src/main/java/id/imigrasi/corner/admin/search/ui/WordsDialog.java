package id.imigrasi.corner.admin.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.imigrasi.corner.admin.items.Items;
import id.imigrasi.corner.admin.publish.Change;
import id.imigrasi.corner.admin.publish.Outcome;
import id.imigrasi.corner.admin.screen.Notices;
import id.imigrasi.corner.admin.search.WordsFile;
import id.imigrasi.corner.content.item.Problem;
import java.util.List;

/** Adds one line to the search words, shows it first, and publishes it. */
final class WordsDialog extends Dialog {

  private static final int MAX_LENGTH = 60;

  private final WordActions.Parts parts;
  private final String asked;
  private final Runnable onDone;
  private final RadioButtonGroup<WordsFile.Kind> kind = new RadioButtonGroup<>();
  private final TextField typed = new TextField(getTranslation("searches.typed"));
  private final TextField means = new TextField(getTranslation("searches.means"));
  private final Pre line = new Pre();
  private final Button publish = new Button(getTranslation("publish.do"), click -> publish());

  WordsDialog(WordActions.Parts parts, String asked, WordsFile.Kind first, Runnable onDone) {
    this.parts = parts;
    this.asked = asked;
    this.onDone = onDone;
    setHeaderTitle(getTranslation("searches.words.title"));
    setWidth("40rem");
    kind.setItems(WordsFile.Kind.values());
    kind.setItemLabelGenerator(each -> getTranslation("searches.kind." + each));
    kind.setValue(first);
    typed.setValue(asked.substring(0, Math.min(asked.length(), MAX_LENGTH)));
    for (TextField field : List.of(typed, means)) {
      field.setMaxLength(MAX_LENGTH);
      field.setWidthFull();
      field.setValueChangeMode(ValueChangeMode.EAGER);
      field.addValueChangeListener(change -> show());
    }
    kind.addValueChangeListener(change -> show());
    publish.addThemeVariants(ButtonVariant.PRIMARY);
    Button cancel = new Button(getTranslation("action.cancel"), click -> close());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    Div fields = new Div(kind, typed, means);
    fields.addClassName("fields");
    add(fields, new Paragraph(getTranslation("searches.line")), line);
    getFooter().add(cancel, publish);
    show();
  }

  private void show() {
    boolean outside = kind.getValue() == WordsFile.Kind.OUTSIDE;
    means.setVisible(!outside);
    line.setText(WordsFile.line(kind.getValue(), typed.getValue(), means.getValue()).strip());
    publish.setEnabled(!typed.getValue().isBlank() && (outside || !means.getValue().isBlank()));
  }

  private void publish() {
    Items items = parts.items();
    byte[] base = items.file(WordsFile.path()).orElse(null);
    byte[] file = base == null ? WordsFile.empty() : base;
    byte[] changed = WordsFile.with(file, kind.getValue(), typed.getValue(), means.getValue());
    Outcome outcome =
        items.publish(
            new Change(WordsFile.path(), changed),
            base,
            getTranslation("searches.comment", typed.getValue().strip()),
            parts.signedIn().name());
    switch (outcome) {
      case Outcome.Published(long number) -> {
        parts.log().settle(asked, parts.signedIn().name());
        close();
        Notices.success(getTranslation("searches.published", number));
        onDone.run();
      }
      case Outcome.Overtaken _ -> Notices.problem(getTranslation("searches.overtaken"));
      case Outcome.Refused(List<Problem> problems) ->
          Notices.problem(problems.getFirst().message());
    }
  }
}
