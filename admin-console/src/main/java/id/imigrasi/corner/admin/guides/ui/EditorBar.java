package id.imigrasi.corner.admin.guides.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What can be done with the guide in the editor, and how things stand with it. */
final class EditorBar extends Div {

  private final Span status = new Span();
  private final Button discard;
  private final Button save;
  private final Button publish;

  EditorBar(Runnable onSave, Runnable onPublish, Runnable onDiscard) {
    addClassName("editor-bar");
    status.addClassName("status");
    status.getElement().setAttribute("role", "status");
    discard = quiet(getTranslation("editor.discard"), onDiscard);
    save = new Button(getTranslation("editor.save"), click -> onSave.run());
    publish = new Button(getTranslation("editor.publish"), click -> onPublish.run());
    publish.addThemeVariants(ButtonVariant.PRIMARY);
    Div buttons = new Div(discard, save, publish);
    buttons.addClassName("actions");
    add(status, buttons);
  }

  void show(String words, boolean canSave, boolean canPublish, boolean hasDraft) {
    status.setText(words);
    save.setEnabled(canSave);
    publish.setEnabled(canPublish);
    discard.setVisible(hasDraft);
  }

  static Button quiet(String text, Runnable action) {
    Button button = new Button(text, click -> action.run());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }
}
