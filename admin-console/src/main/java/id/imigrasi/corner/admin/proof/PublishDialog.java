package id.imigrasi.corner.admin.proof;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Shows what will change for visitors and asks why, before it is published. */
public final class PublishDialog extends Dialog {

  private final Div body = new Div();
  private final TextArea comment = new TextArea(getTranslation("publish.comment"));
  private final Button publish = new Button(getTranslation("publish.do"));
  private final Consumer<String> onPublish;

  /**
   * A dialog that is not open yet.
   *
   * @param title what is about to happen
   * @param onPublish called once, with the comment
   * @param what the changes, and whatever else should be read before
   */
  public PublishDialog(String title, Consumer<String> onPublish, Component... what) {
    this.onPublish = onPublish;
    setHeaderTitle(title);
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
    body.add(what);
    super.add(body, comment);
    getFooter().add(cancel, publish);
  }

  /** Says on its button what publishing does here. */
  public PublishDialog named(String action) {
    publish.setText(action);
    return this;
  }

  /** Adds to what is to be read, above the question why. */
  @Override
  public void add(Component... more) {
    body.add(more);
  }

  private void publish() {
    if (comment.getValue().isBlank()) {
      comment.setErrorMessage(getTranslation("publish.comment.missing"));
      comment.setInvalid(true);
      comment.focus();
      publish.setEnabled(true);
      return;
    }
    close();
    onPublish.accept(comment.getValue().strip());
  }
}
