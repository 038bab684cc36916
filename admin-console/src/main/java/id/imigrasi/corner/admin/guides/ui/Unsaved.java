package id.imigrasi.corner.admin.guides.ui;

import com.vaadin.flow.component.UI;
import id.imigrasi.corner.admin.guides.GuideForm;

/** Knows whether there is typing that is stored nowhere; then the browser asks before it closes. */
final class Unsaved {

  private GuideForm settled;
  private boolean unsaved;

  Unsaved(GuideForm settled) {
    this.settled = settled;
  }

  boolean isUnsaved() {
    return unsaved;
  }

  void compare(GuideForm form) {
    warn(!form.equals(settled));
  }

  /** What is typed now is stored, or is not wanted any more. */
  void settle(GuideForm form) {
    settled = form;
    warn(false);
  }

  private void warn(boolean now) {
    if (now != unsaved) {
      unsaved = now;
      UI.getCurrentOrThrow()
          .getPage()
          .executeJs("window.onbeforeunload = $0 ? (event) => event.preventDefault() : null", now);
    }
  }
}
