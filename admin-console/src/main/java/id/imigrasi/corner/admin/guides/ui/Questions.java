package id.imigrasi.corner.admin.guides.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Questions before something that was typed is lost. */
final class Questions {

  private Questions() {}

  static ConfirmDialog discard(Component screen, Runnable yes) {
    ConfirmDialog question = question(screen, "discard");
    question.setConfirmText(screen.getTranslation("discard.yes"));
    question.setConfirmButtonTheme("error primary");
    question.setCancelable(true);
    question.setCancelText(screen.getTranslation("discard.no"));
    question.addConfirmListener(confirm -> yes.run());
    return question;
  }

  /** Whoever answers with the enter key stays. */
  static ConfirmDialog leave(Component screen, Runnable yes) {
    ConfirmDialog question = question(screen, "leave");
    question.setConfirmText(screen.getTranslation("leave.no"));
    question.setRejectable(true);
    question.setRejectText(screen.getTranslation("leave.yes"));
    question.addRejectListener(reject -> yes.run());
    return question;
  }

  private static ConfirmDialog question(Component screen, String name) {
    ConfirmDialog question = new ConfirmDialog();
    question.setHeader(screen.getTranslation(name + ".title"));
    question.setText(screen.getTranslation(name + ".text"));
    return question;
  }
}
