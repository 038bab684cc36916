package id.imigrasi.corner.admin.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.imigrasi.corner.admin.account.Account;
import id.imigrasi.corner.admin.account.SignedIn;
import id.imigrasi.corner.content.item.Language;
import org.springframework.stereotype.Component;

/**
 * Speaks the person's language, whatever the browser asks for, and opens nothing to a person whose
 * password was handed out but the screen where another is chosen.
 */
@Component
class PersonAtTheDoor implements VaadinServiceInitListener {

  private final SignedIn signedIn;

  PersonAtTheDoor(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addSessionInitListener(
            session -> session.getSession().setLocale(Language.INDONESIAN.locale()));
    event.getSource().addUIInitListener(this::welcome);
  }

  private void welcome(UIInitEvent event) {
    UI ui = event.getUI();
    ui.setLocale(
        signedIn
            .account()
            .map(account -> account.language().locale())
            .orElseGet(() -> ui.getSession().getLocale()));
    ui.getPage().executeJs("document.documentElement.lang = $0", ui.getLocale().getLanguage());
    ui.addBeforeEnterListener(this::holdBack);
  }

  private void holdBack(BeforeEnterEvent event) {
    if (event.getNavigationTarget() != PasswordView.class
        && signedIn.account().map(Account::mustChangePassword).orElse(false)) {
      event.forwardTo(PasswordView.class);
    }
  }
}
