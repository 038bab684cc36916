package id.imigrasi.corner.admin.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import id.imigrasi.corner.admin.account.SignedIn;
import id.imigrasi.corner.admin.proof.EditorAddress;
import id.imigrasi.corner.admin.publish.Releases;
import id.imigrasi.corner.admin.search.SearchLog;
import id.imigrasi.corner.admin.search.UnansweredRow;
import id.imigrasi.corner.admin.search.WordsDesk;
import id.imigrasi.corner.admin.search.WordsEntry;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What an officer can do about a question without an answer. */
final class WordActions {

  private final Parts parts;
  private final Runnable onDone;

  /** What the actions need. */
  @Service
  record Parts(SearchLog log, WordsDesk desk, Releases releases, SignedIn signedIn) {}

  WordActions(Parts parts, Runnable onDone) {
    this.parts = parts;
    this.onDone = onDone;
  }

  Component of(UnansweredRow row) {
    Div all =
        new Div(
            button("searches.new-guide", row, () -> begin(row)),
            button("searches.keyword", row, () -> new KeywordDialog(parts, row).open()),
            button("searches.synonym", row, () -> add(row, WordsEntry.Kind.SYNONYM)),
            button("searches.outside", row, () -> add(row, WordsEntry.Kind.OUTSIDE)),
            row.isOpen()
                ? button("searches.settle", row, () -> settle(row))
                : button("searches.reopen", row, () -> reopen(row)));
    all.addClassName("row-actions");
    return all;
  }

  private Button button(String key, UnansweredRow row, Runnable action) {
    Button button = new Button();
    button.setText(button.getTranslation(key));
    button.setAriaLabel(button.getTranslation(key) + ": " + row.words());
    button.addThemeVariants(ButtonVariant.SMALL);
    button.addClickListener(click -> action.run());
    return button;
  }

  /** The short name of a guide is for ever, so it is proposed and not chosen here. */
  private static void begin(UnansweredRow row) {
    UI.getCurrentOrThrow()
        .navigate(
            EditorAddress.NEW_GUIDE,
            QueryParameters.simple(
                Map.of(
                    EditorAddress.BEGIN,
                    row.words(),
                    EditorAddress.LANGUAGE,
                    row.languages().getFirst().code())));
  }

  private void add(UnansweredRow row, WordsEntry.Kind kind) {
    new WordsDialog(parts, row.words(), kind, onDone).open();
  }

  private void settle(UnansweredRow row) {
    parts.log().settle(row.words(), parts.signedIn().name());
    onDone.run();
  }

  private void reopen(UnansweredRow row) {
    parts.log().reopen(row.words());
    onDone.run();
  }
}
