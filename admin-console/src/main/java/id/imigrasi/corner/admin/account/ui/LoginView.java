package id.imigrasi.corner.admin.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.imigrasi.corner.admin.account.SignedIn;
import id.imigrasi.corner.content.item.Language;

/** Where a person signs in. */
@Route(value = LoginView.PATH, autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  static final String PATH = "masuk";
  static final String WRONG = "salah";
  static final String LOCKED = "terkunci";

  private final LoginForm form = new LoginForm();
  private final SignedIn signedIn;

  LoginView(SignedIn signedIn) {
    this.signedIn = signedIn;
    addClassName("door");
    form.setAction(PATH);
    form.setForgotPasswordButtonVisible(false);
    form.setI18n(texts("login.wrong.title", "login.wrong.text"));
    Paragraph purpose = new Paragraph(getTranslation("login.purpose"));
    purpose.addClassName("quiet");
    add(new H1(getTranslation("app.name")), purpose, form, languageSwitch());
  }

  private LoginI18n texts(String errorTitle, String errorText, Object... parameters) {
    LoginI18n texts = LoginI18n.createDefault();
    LoginI18n.Form labels = texts.getForm();
    labels.setTitle(getTranslation("login.title"));
    labels.setUsername(getTranslation("login.name"));
    labels.setPassword(getTranslation("login.password"));
    labels.setSubmit(getTranslation("login.submit"));
    LoginI18n.ErrorMessage error = texts.getErrorMessage();
    error.setTitle(getTranslation(errorTitle));
    error.setMessage(getTranslation(errorText, parameters));
    error.setUsername(getTranslation("login.name.missing"));
    error.setPassword(getTranslation("login.password.missing"));
    return texts;
  }

  private Button languageSwitch() {
    Language other = Language.of(getLocale()).other();
    Button button =
        new Button(
            getTranslation("language." + other.code()),
            click -> {
              VaadinSession.getCurrent().setLocale(other.locale());
              getUI().ifPresent(ui -> ui.getPage().reload());
            });
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (signedIn.account().isPresent()) {
      event.forwardTo("");
      return;
    }
    QueryParameters query = event.getLocation().getQueryParameters();
    if (query.getParameters().containsKey(LOCKED)) {
      String minutes = query.getSingleParameter(LOCKED).orElse("");
      form.setI18n(
          texts(
              "login.locked.title",
              "login.locked.text",
              minutes.matches("\\d{1,2}") ? minutes : "15"));
      form.setError(true);
    } else if (query.getParameters().containsKey(WRONG)) {
      form.setError(true);
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("login.title") + " · " + getTranslation("app.name");
  }
}
