package id.imigrasi.corner.admin.guides.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.imigrasi.corner.admin.guides.FeeId;
import id.imigrasi.corner.admin.guides.GuideRow;
import id.imigrasi.corner.admin.guides.Guides;
import id.imigrasi.corner.admin.proof.EditorAddress;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import java.util.Map;

/** Asks for the language and the short name of a guide to begin. */
final class NewGuideDialog extends Dialog {

  private final Guides guides;
  private final Select<Language> language = new Select<>();
  private final TextField slug = new TextField(getTranslation("new.slug"));
  private String keyword = "";

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

  /** Fills in what fits a guide for those who ask in these words. */
  NewGuideDialog proposing(String words, Language asked) {
    keyword = words;
    language.setValue(asked);
    slug.setValue(FeeId.proposed(words));
    return this;
  }

  private void begin() {
    String name = slug.getValue().strip();
    if (!GuideId.isValid(name)) {
      Inputs.mark(slug, getTranslation("new.slug.wrong"));
    } else if (exists(name)) {
      Inputs.mark(slug, getTranslation("new.slug.exists"));
    } else {
      close();
      UI.getCurrentOrThrow()
          .navigate(
              "panduan/" + language.getValue().code() + "/" + name,
              QueryParameters.simple(parameters()));
    }
  }

  private Map<String, String> parameters() {
    return keyword.isEmpty()
        ? Map.of(EditorAddress.BEGIN, "")
        : Map.of(EditorAddress.BEGIN, "", EditorAddress.KEYWORD, keyword);
  }

  private boolean exists(String name) {
    return guides.rows().stream()
        .anyMatch(
            (GuideRow row) -> row.slug().equals(name) && row.language() == language.getValue());
  }
}
