package id.imigrasi.corner.admin.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.imigrasi.corner.admin.proof.EditorAddress;
import id.imigrasi.corner.admin.proof.ProblemWords;
import id.imigrasi.corner.admin.publish.Outcome;
import id.imigrasi.corner.admin.screen.Notices;
import id.imigrasi.corner.admin.search.Addition;
import id.imigrasi.corner.admin.search.WordsEntry;
import id.imigrasi.corner.admin.search.WordsEntry.Kind;
import id.imigrasi.corner.content.item.Problem;
import id.imigrasi.corner.content.words.SearchWords;
import java.util.List;
import java.util.stream.Stream;

/** Adds one line to the search words, shows it first, and publishes it. */
final class WordsDialog extends Dialog {

  private final WordActions.Parts parts;
  private final String asked;
  private final Kind first;
  private final Runnable onDone;
  private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
  private final ComboBox<String> typed = words("searches.typed");
  private final ComboBox<String> means = words("searches.means");
  private final Pre line = new Pre();
  private final Div message = new Div();
  private final Button publish = new Button(getTranslation("publish.do"), click -> publish());

  WordsDialog(WordActions.Parts parts, String asked, Kind first, Runnable onDone) {
    this.parts = parts;
    this.asked = asked;
    this.first = first;
    this.onDone = onDone;
    boolean outside = first == Kind.OUTSIDE;
    setHeaderTitle(getTranslation("searches.words.title." + (outside ? first : "PAIR"), asked));
    setWidth("40rem");
    prepare(outside);
    Paragraph help =
        new Paragraph(getTranslation("searches.words.help." + (outside ? first : "PAIR")));
    help.addClassName("quiet");
    Div fields = new Div(help, kind, typed, means);
    fields.addClassName("fields");
    line.addClassName("settings");
    message.setVisible(false);
    add(fields, new Paragraph(getTranslation("searches.line")), line, message);
    publish.addThemeVariants(ButtonVariant.PRIMARY);
    publish.setDisableOnClick(true);
    Button cancel = new Button(getTranslation("action.cancel"), click -> close());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    getFooter().add(cancel, publish);
    show();
  }

  private ComboBox<String> words(String key) {
    ComboBox<String> field = new ComboBox<>(getTranslation(key));
    field.setAllowCustomValue(true);
    field.setWidthFull();
    field.addCustomValueSetListener(custom -> field.setValue(custom.getDetail()));
    field.addValueChangeListener(change -> show());
    return field;
  }

  private void prepare(boolean outside) {
    kind.setLabel(getTranslation("searches.kind"));
    kind.setItems(Kind.SPELLING, Kind.SYNONYM);
    kind.setItemLabelGenerator(each -> getTranslation("searches.kind." + each));
    kind.setValue(Kind.SPELLING);
    kind.setVisible(!outside);
    kind.addValueChangeListener(change -> show());
    typed.setItems(
        Stream.concat(Stream.of(asked), Stream.of(asked.split(" "))).distinct().toList());
    typed.setValue(outside ? asked : parts.desk().strangeWord(asked).orElse(asked));
    means.setItems(outside ? List.of() : parts.desk().terms());
    means.setHelperText(getTranslation("searches.means.help"));
    means.setVisible(!outside);
    means.setAutofocus(true);
  }

  private WordsEntry entry() {
    return new WordsEntry(
        first == Kind.OUTSIDE ? first : kind.getValue(),
        typed.getOptionalValue().orElse(""),
        means.getOptionalValue().orElse(""));
  }

  /** Brings line, message and button in line with what has been chosen. */
  private void show() {
    WordsEntry entry = entry();
    line.setText(entry.kind().field() + ":\n  - " + entry.yaml());
    message.removeAll();
    message.setVisible(false);
    publish.setEnabled(false);
    if (!entry.isComplete()) {
      return;
    }
    switch (parts.desk().preview(entry)) {
      case Addition.Ready _ -> publish.setEnabled(true);
      case Addition.Known _ -> say(new Span(getTranslation("searches.known")));
      case Addition.Faulty(List<Problem> problems) -> say(problems);
      case Addition.ByHand _ ->
          say(
              new Span(getTranslation("searches.by-hand") + " "),
              new Anchor(
                  EditorAddress.of(SearchWords.PATH).orElseThrow(),
                  getTranslation("searches.file")));
    }
  }

  private void say(List<Problem> problems) {
    say(
        problems.stream()
            .map(problem -> new Paragraph(ProblemWords.message(this, problem)))
            .toArray(Paragraph[]::new));
  }

  private void say(Component... words) {
    message.setClassName("banner warn-banner");
    message.add(words);
    message.setVisible(true);
  }

  private void publish() {
    String comment = getTranslation("searches.comment", entry().typed());
    switch (parts.desk().publish(entry(), comment, parts.signedIn().name())) {
      case Outcome.Published(long number) -> {
        parts.log().settle(asked, parts.signedIn().name());
        close();
        Notices.success(getTranslation("publish.done", String.valueOf(number)));
        onDone.run();
      }
      case Outcome.Overtaken _ -> show();
      case Outcome.Refused(List<Problem> problems) -> say(problems);
    }
  }
}
