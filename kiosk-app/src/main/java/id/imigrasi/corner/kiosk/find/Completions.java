package id.imigrasi.corner.kiosk.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Questions that what is typed may become, to tap in place of typing on. The same few elements
 * serve every letter: making new ones would keep the visitor waiting.
 */
class Completions extends Div implements LocaleChangeObserver {

  /** How many fit beside each other where a thumb still hits. */
  static final int MOST = 4;

  private static final String HIDDEN = "hidden";

  private final List<Chip> chips = new ArrayList<>();

  /**
   * @param chosen takes the question that the visitor taps
   */
  Completions(Consumer<String> chosen) {
    addClassName("corner-completions");
    getElement().setAttribute("role", "group");
    for (int i = 0; i < MOST; i++) {
      Chip chip = new Chip(chosen);
      chips.add(chip);
      add(chip);
    }
    hide(this, true);
  }

  void show(List<String> texts) {
    for (int i = 0; i < MOST; i++) {
      chips.get(i).show(i < texts.size() ? texts.get(i) : "");
    }
    hide(this, texts.isEmpty());
  }

  /** The questions that can be tapped now. */
  List<String> texts() {
    return chips.stream()
        .filter(chip -> !chip.getElement().hasAttribute(HIDDEN))
        .map(chip -> chip.text.getText())
        .toList();
  }

  @Override
  public void localeChange(LocaleChangeEvent event) {
    getElement().setAttribute("aria-label", getTranslation("find.completions"));
  }

  /** Unlike an invisible one, a hidden element is in the browser before the first letter. */
  private static void hide(Component part, boolean hidden) {
    part.getElement().setAttribute(HIDDEN, hidden);
  }

  private static final class Chip extends NativeButton {
    private final Span text = new Span();

    private Chip(Consumer<String> chosen) {
      addClassName("completion");
      add(text);
      addClickListener(click -> chosen.accept(text.getText()));
      hide(this, true);
    }

    private void show(String question) {
      if (!question.isEmpty() && !question.equals(text.getText())) {
        text.setText(question);
      }
      hide(this, question.isEmpty());
    }
  }
}
