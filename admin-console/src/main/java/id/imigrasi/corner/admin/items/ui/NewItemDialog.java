package id.imigrasi.corner.admin.items.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.imigrasi.corner.admin.items.ItemKind;
import id.imigrasi.corner.admin.items.Items;
import id.imigrasi.corner.admin.proof.EditorAddress;
import id.imigrasi.corner.content.item.Slug;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Asks for the kind and the short name of a file to begin. */
final class NewItemDialog extends Dialog {

  private final Items items;
  private final Select<ItemKind> kind = new Select<>();
  private final TextField name = new TextField(getTranslation("new.slug"));

  NewItemDialog(Items items) {
    this.items = items;
    setHeaderTitle(getTranslation("items.new"));
    setWidth("32rem");
    kind.setLabel(getTranslation("items.kind"));
    kind.setItems(
        Stream.of(ItemKind.values()).filter(each -> !each.isSingle() || isMissing(each)).toList());
    kind.setItemLabelGenerator(each -> getTranslation("item." + each));
    kind.addValueChangeListener(change -> name.setVisible(!kind.getValue().isSingle()));
    kind.setValue(ItemKind.HELPER);
    name.setHelperText(getTranslation("items.slug.help"));
    name.setWidthFull();
    name.setManualValidation(true);
    Div fields = new Div(kind, name);
    fields.addClassName("fields");
    add(fields);
    Button begin = new Button(getTranslation("new.begin"), click -> begin());
    begin.addThemeVariants(ButtonVariant.PRIMARY);
    Button cancel = new Button(getTranslation("action.cancel"), click -> close());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    getFooter().add(cancel, begin);
  }

  private boolean isMissing(ItemKind single) {
    return items.rows().stream().noneMatch(row -> row.kind() == single);
  }

  private void begin() {
    String typed = kind.getValue().isSingle() ? "x" : name.getValue().strip();
    if (!Slug.isValid(typed)) {
      refuse("new.slug.wrong");
      return;
    }
    String path = kind.getValue().path(new Slug(typed));
    if (items.file(path).isPresent()) {
      refuse("items.slug.exists");
      return;
    }
    close();
    getUI()
        .ifPresent(
            ui ->
                ui.navigate(
                    EditorAddress.of(path).orElseThrow(),
                    new QueryParameters(Map.of(ItemEditorView.BEGIN, List.of("")))));
  }

  private void refuse(String key) {
    name.setErrorMessage(getTranslation(key));
    name.setInvalid(true);
  }
}
