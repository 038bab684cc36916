package id.imigrasi.corner.admin.items.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What can be done with the file in the editor, and how things stand with it. */
final class ItemBar extends Div {

  private final Span status = new Span();
  private final Button remove;
  private final Button publish;

  ItemBar(Runnable onPublish, Runnable onRemove) {
    addClassName("editor-bar");
    status.addClassName("status");
    status.getElement().setAttribute("role", "status");
    remove = quiet(getTranslation("items.remove"), onRemove);
    publish = new Button(getTranslation("editor.publish"), click -> onPublish.run());
    publish.addThemeVariants(ButtonVariant.PRIMARY);
    Div buttons = new Div(remove, publish);
    buttons.addClassName("actions");
    add(status, buttons);
  }

  void show(String words, boolean canPublish, boolean canRemove) {
    status.setText(words);
    publish.setEnabled(canPublish);
    remove.setVisible(canRemove);
  }

  static Button quiet(String text, Runnable action) {
    Button button = new Button(text, click -> action.run());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }
}
