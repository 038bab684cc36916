package id.imigrasi.corner.admin.search.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import id.imigrasi.corner.admin.proof.EditorAddress;
import id.imigrasi.corner.admin.search.UnansweredRow;
import id.imigrasi.corner.content.guide.Guide;
import java.util.Comparator;
import java.util.Map;

/** Asks which guide answers what was asked; its editor opens with the words as a keyword. */
final class KeywordDialog extends Dialog {

  private final String words;
  private final ComboBox<Guide> guide = new ComboBox<>(getTranslation("searches.guide"));

  KeywordDialog(WordActions.Parts parts, UnansweredRow row) {
    this.words = row.words();
    setHeaderTitle(getTranslation("searches.keyword.title", words));
    setWidth("36rem");
    guide.setItems(
        parts.releases().current().guides().stream()
            .sorted(
                Comparator.comparing((Guide each) -> each.language() != row.languages().getFirst())
                    .thenComparing(Guide::title))
            .toList());
    guide.setItemLabelGenerator(each -> each.title() + " (" + each.language().code() + ")");
    guide.setWidthFull();
    guide.setAutofocus(true);
    Button open = new Button(getTranslation("searches.keyword.open"), click -> openEditor());
    open.addThemeVariants(ButtonVariant.PRIMARY);
    open.setEnabled(false);
    guide.addValueChangeListener(change -> open.setEnabled(!guide.isEmpty()));
    Button cancel = new Button(getTranslation("action.cancel"), click -> close());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    add(new Paragraph(getTranslation("searches.keyword.help")), guide);
    getFooter().add(cancel, open);
  }

  private void openEditor() {
    close();
    UI.getCurrentOrThrow()
        .navigate(
            EditorAddress.of(guide.getValue().path()).orElseThrow(),
            QueryParameters.simple(Map.of(EditorAddress.KEYWORD, words)));
  }
}
