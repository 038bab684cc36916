package id.imigrasi.corner.admin.items.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeLeaveEvent;
import id.imigrasi.corner.admin.screen.Unsaved;
import java.nio.charset.StandardCharsets;

/** The whole text of a file. */
final class YamlArea extends TextArea {

  private static final int PAUSE_MILLIS = 600;

  private Unsaved<String> unsaved = new Unsaved<>("");
  private byte[] opened = {};
  private String openedText = "";

  /**
   * An area.
   *
   * @param onChange called a short pause after the person has typed
   */
  YamlArea(Runnable onChange) {
    addClassName("yaml");
    setAriaLabel(getTranslation("items.yaml"));
    setWidthFull();
    setValueChangeMode(ValueChangeMode.LAZY);
    setValueChangeTimeout(PAUSE_MILLIS);
    getElement().setAttribute("spellcheck", "false");
    addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            unsaved.compare(getValue());
            onChange.run();
          }
        });
  }

  void open(byte[] bytes) {
    opened = bytes;
    openedText = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    setValue(openedText);
    unsaved = new Unsaved<>(openedText);
  }

  /** What stands here; the very bytes that were opened while nothing has been typed. */
  byte[] bytes() {
    if (getValue().equals(openedText)) {
      return opened.clone();
    }
    return (getValue().stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** What stands here is stored, or is not wanted any more. */
  void settle() {
    unsaved.settle(getValue());
  }

  void askBefore(BeforeLeaveEvent event) {
    unsaved.askBefore(event, this);
  }

  /** Marks a line and brings it into sight. */
  void showLine(int line) {
    getElement()
        .executeJs(
            """
            const area = this.inputElement;
            const lines = area.value.split('\\n');
            const index = Math.min($0, lines.length) - 1;
            const start = lines.slice(0, index).join('\\n').length + (index > 0 ? 1 : 0);
            area.focus();
            area.setSelectionRange(start, start + lines[index].length);
            const height = parseFloat(getComputedStyle(area).lineHeight);
            this.shadowRoot.querySelector('[part~=input-field]').scrollTop = (index - 4) * height;
            """,
            line);
  }
}
