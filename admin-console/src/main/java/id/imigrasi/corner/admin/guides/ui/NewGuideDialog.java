package id.imigrasi.corner.admin.guides.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.imigrasi.corner.admin.guides.GuideRow;
import id.imigrasi.corner.admin.guides.Guides;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import java.util.List;
import java.util.Map;

/** Asks for the language and the short name of a guide to begin. */
final class NewGuideDialog extends Dialog {

  private final Guides guides;
  private final Select<Language> language = new Select<>();
  private final TextField slug = new TextField(getTranslation("new.slug"));

  NewGuideDialog(Guides guides) {
    this.guides = guides;
    setHeaderTitle(getTranslation("guides.new"));
    setWidth("32rem");
    language.setLabel(getTranslation("guides.language"));
    language.setItems(Language.values());
    language.setValue(Language.INDONESIAN);
    language.setItemLabelGenerator(each -> getTranslation("language.name." + each.code()));
    slug.setHelperText(getTranslation("new.slug.help"));
    slug.setWidthFull();
    slug.setManualValidation(true);
    Div fields = new Div(language, slug);
    fields.addClassName("fields");
    add(fields);
    Button begin = new Button(getTranslation("new.begin"), click -> begin());
    begin.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(EditorBar.quiet(getTranslation("action.cancel"), this::close), begin);
  }

  private void begin() {
    String name = slug.getValue().strip();
    if (!GuideId.isValid(name)) {
      Inputs.mark(slug, getTranslation("new.slug.wrong"));
    } else if (exists(name)) {
      Inputs.mark(slug, getTranslation("new.slug.exists"));
    } else {
      close();
      getUI()
          .ifPresent(
              ui ->
                  ui.navigate(
                      "panduan/" + language.getValue().code() + "/" + name,
                      new QueryParameters(Map.of(GuideEditorView.BEGIN, List.of("")))));
    }
  }

  private boolean exists(String name) {
    return guides.rows().stream()
        .anyMatch(
            (GuideRow row) -> row.slug().equals(name) && row.language() == language.getValue());
  }
}
