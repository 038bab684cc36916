package id.imigrasi.corner.admin.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;

/**
 * Knows whether there is typing that is stored nowhere; then the browser asks before it closes.
 *
 * @param <T> what is typed
 */
public final class Unsaved<T> {

  private T settled;
  private boolean unsaved;

  public Unsaved(T settled) {
    this.settled = settled;
  }

  public boolean isUnsaved() {
    return unsaved;
  }

  public void compare(T typed) {
    warn(!typed.equals(settled));
  }

  /** What is typed now is stored, or is not wanted any more. */
  public void settle(T typed) {
    settled = typed;
    warn(false);
  }

  /** Asks before something is lost by leaving. Whoever answers with the enter key stays. */
  public void askBefore(BeforeLeaveEvent event, Component screen) {
    if (!unsaved) {
      return;
    }
    BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
    ConfirmDialog question = new ConfirmDialog();
    question.setHeader(screen.getTranslation("leave.title"));
    question.setText(screen.getTranslation("leave.text"));
    question.setConfirmText(screen.getTranslation("leave.no"));
    question.setRejectable(true);
    question.setRejectText(screen.getTranslation("leave.yes"));
    question.addRejectListener(
        reject -> {
          warn(false);
          leave.proceed();
        });
    question.open();
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
