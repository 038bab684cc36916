package id.imigrasi.corner.admin.guides.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Questions before something that was typed is lost. */
final class Questions {

  private Questions() {}

  static ConfirmDialog discard(Component screen, Runnable yes) {
    return ask(screen, "discard", yes);
  }

  static ConfirmDialog leave(Component screen, Runnable yes) {
    return ask(screen, "leave", yes);
  }

  private static ConfirmDialog ask(Component screen, String name, Runnable yes) {
    ConfirmDialog question = new ConfirmDialog();
    question.setHeader(screen.getTranslation(name + ".title"));
    question.setText(screen.getTranslation(name + ".text"));
    question.setConfirmText(screen.getTranslation(name + ".yes"));
    question.setConfirmButtonTheme("error primary");
    question.setCancelable(true);
    question.setCancelText(screen.getTranslation(name + ".no"));
    question.addConfirmListener(confirm -> yes.run());
    return question;
  }
}
