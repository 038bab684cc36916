package id.imigrasi.corner.admin.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import id.imigrasi.corner.admin.account.SignedIn;
import id.imigrasi.corner.admin.items.Items;
import id.imigrasi.corner.admin.publish.Releases;
import id.imigrasi.corner.admin.search.SearchLog;
import id.imigrasi.corner.admin.search.UnansweredRow;
import id.imigrasi.corner.admin.search.WordsFile;
import id.imigrasi.corner.content.guide.GuideId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What an officer can do about a question without an answer. */
final class WordActions {

  private static final int LONGEST_SLUG = 60;

  private final Parts parts;
  private final Runnable onDone;

  /** What the actions need. */
  @Service
  record Parts(SearchLog log, Items items, Releases releases, SignedIn signedIn) {}

  WordActions(Parts parts, Runnable onDone) {
    this.parts = parts;
    this.onDone = onDone;
  }

  Component of(UnansweredRow row) {
    Div all =
        new Div(
            button("searches.new-guide", row, () -> begin(row.words())),
            button("searches.keyword", row, () -> new KeywordDialog(parts, row.words()).open()),
            button("searches.synonym", row, () -> words(row, WordsFile.Kind.SYNONYM)),
            button("searches.outside", row, () -> words(row, WordsFile.Kind.OUTSIDE)),
            button("searches.settle", row, () -> settle(row.words())));
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

  /** Opens the editor of a new guide with the words filled in. */
  private void begin(String words) {
    String slug =
        words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String fitting = slug.substring(0, Math.min(slug.length(), LONGEST_SLUG)).replaceAll("-$", "");
    String id = GuideId.isValid(fitting) ? fitting : "panduan-baru";
    UI.getCurrent()
        .navigate(
            "panduan/id/" + id,
            new QueryParameters(Map.of("baru", List.of(""), "kata", List.of(words))));
  }

  private void words(UnansweredRow row, WordsFile.Kind kind) {
    new WordsDialog(parts, row.words(), kind, onDone).open();
  }

  private void settle(String words) {
    parts.log().settle(words, parts.signedIn().name());
    onDone.run();
  }
}
