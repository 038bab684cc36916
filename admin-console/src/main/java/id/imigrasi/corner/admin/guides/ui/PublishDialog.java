package id.imigrasi.corner.admin.guides.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.imigrasi.corner.admin.guides.FormChanges.FieldChange;
import java.util.List;
import java.util.function.Consumer;

/** Shows what will change for visitors and asks why, before it is published. */
final class PublishDialog extends Dialog {

  private final TextArea comment = new TextArea(getTranslation("publish.comment"));
  private final Button publish = new Button(getTranslation("publish.do"));
  private final Consumer<String> onPublish;

  /**
   * @param onPublish called once, with the comment
   */
  PublishDialog(List<FieldChange> changes, boolean isNew, Consumer<String> onPublish) {
    this.onPublish = onPublish;
    setHeaderTitle(getTranslation("publish.title"));
    setWidth("44rem");
    comment.setWidthFull();
    comment.setMaxLength(300);
    comment.setHelperText(getTranslation("publish.comment.help"));
    comment.setManualValidation(true);
    publish.addThemeVariants(ButtonVariant.PRIMARY);
    publish.setDisableOnClick(true);
    publish.addClickListener(click -> publish());
    Button cancel = new Button(getTranslation("action.cancel"), click -> close());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    add(new Paragraph(getTranslation(isNew ? "publish.new" : "publish.changes")));
    if (!isNew) {
      add(new ChangeList(changes));
    }
    add(comment);
    getFooter().add(cancel, publish);
  }

  private void publish() {
    if (comment.getValue().isBlank()) {
      Inputs.mark(comment, getTranslation("publish.comment.missing"));
      comment.focus();
      publish.setEnabled(true);
      return;
    }
    close();
    onPublish.accept(comment.getValue().strip());
  }
}
