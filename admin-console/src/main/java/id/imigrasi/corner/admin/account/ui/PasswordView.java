package id.imigrasi.corner.admin.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.admin.account.Account;
import id.imigrasi.corner.admin.account.Accounts;
import id.imigrasi.corner.admin.account.SignedIn;
import id.imigrasi.corner.admin.screen.Notices;
import jakarta.annotation.security.PermitAll;

/** Where a person chooses a password: by themselves, or because the present one was handed out. */
@Route(value = "sandi", autoLayout = false)
@PermitAll
class PasswordView extends Main implements HasDynamicTitle {

  private final Accounts accounts;
  private final String name;
  private final boolean required;
  private final PasswordField present = new PasswordField(getTranslation("password.present"));
  private final PasswordField chosen = new PasswordField(getTranslation("password.new"));
  private final PasswordField repeated = new PasswordField(getTranslation("password.repeat"));

  PasswordView(Accounts accounts, SignedIn signedIn) {
    this.accounts = accounts;
    this.name = signedIn.name();
    this.required = signedIn.account().map(Account::mustChangePassword).orElse(false);
    addClassName("door");
    present.setVisible(!required);
    present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
    chosen.setAutocomplete(Autocomplete.NEW_PASSWORD);
    chosen.setHelperText(getTranslation("password.rule"));
    repeated.setAutocomplete(Autocomplete.NEW_PASSWORD);
    for (PasswordField field : new PasswordField[] {present, chosen, repeated}) {
      field.setManualValidation(true);
      field.setMaxLength(Accounts.LONGEST_PASSWORD);
      field.setWidthFull();
    }
    Paragraph why = new Paragraph(getTranslation(required ? "password.first" : "password.again"));
    why.addClassName("quiet");
    add(new H1(getTranslation("password.title")), why, present, chosen, repeated, saveButton());
    if (!required) {
      add(backButton());
    }
  }

  private Button saveButton() {
    Button save = new Button(getTranslation("password.save"), click -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.setWidthFull();
    return save;
  }

  private Button backButton() {
    Button back =
        new Button(
            getTranslation("action.back"),
            click -> getUI().ifPresent(ui -> ui.getPage().getHistory().back()));
    back.addThemeVariants(ButtonVariant.TERTIARY);
    return back;
  }

  private void save() {
    boolean presentRight = required || accounts.isPassword(name, present.getValue());
    boolean repeatedRight = repeated.getValue().equals(chosen.getValue());
    mark(present, presentRight, "password.present.wrong");
    mark(chosen, isLongEnough(), "password.short");
    mark(repeated, repeatedRight, "password.differs");
    if (!presentRight || !isLongEnough() || !repeatedRight) {
      return;
    }
    if (accounts.isPassword(name, chosen.getValue())) {
      mark(chosen, false, "password.same");
    } else {
      accounts.changePassword(name, chosen.getValue());
      Notices.success(getTranslation("password.saved"));
      getUI().ifPresent(ui -> ui.navigate(""));
    }
  }

  private boolean isLongEnough() {
    return chosen.getValue().length() >= Accounts.SHORTEST_PASSWORD;
  }

  private void mark(PasswordField field, boolean sound, String message) {
    field.setInvalid(!sound);
    field.setErrorMessage(sound ? null : getTranslation(message));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("password.title") + " · " + getTranslation("app.name");
  }
}
