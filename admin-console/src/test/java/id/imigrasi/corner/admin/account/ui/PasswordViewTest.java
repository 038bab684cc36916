package id.imigrasi.corner.admin.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import id.imigrasi.corner.admin.ConsoleTest;
import id.imigrasi.corner.admin.account.Accounts;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@ConsoleTest
@WithMockUser("admin")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PasswordViewTest extends SpringBrowserlessTest {

  @Autowired Accounts accounts;

  @Test
  @Order(1)
  void aPersonWithAHandedOutPasswordGetsNoFurther() {
    UI.getCurrent().navigate("panduan");
    assertThat(getCurrentView()).isInstanceOf(PasswordView.class);
    UI.getCurrent().navigate("");
    assertThat(getCurrentView()).isInstanceOf(PasswordView.class);
  }

  @Test
  @Order(2)
  void aShortPasswordIsRefused() {
    choose("pendek sekali".substring(0, 11));
    assertThat(accounts.find("admin").orElseThrow().mustChangePassword()).isTrue();
    assertThat(find(PasswordField.class).all().getFirst().isInvalid()).isTrue();
  }

  @Test
  @Order(3)
  void aLongEnoughPasswordOpensTheConsole() {
    choose("gunung tinggi sekali");
    assertThat(accounts.isPassword("admin", "gunung tinggi sekali")).isTrue();
    UI.getCurrent().navigate("panduan");
    assertThat(getCurrentView()).isNotInstanceOf(PasswordView.class);
  }

  @Test
  @Order(4)
  @WithAnonymousUser
  void aStrangerSeesTheDoorOnly() {
    UI.getCurrent().navigate("panduan");
    assertThat(getCurrentView()).isInstanceOf(LoginView.class);
  }

  private void choose(String password) {
    navigate(PasswordView.class);
    find(PasswordField.class).all().forEach(field -> test(field).setValue(password));
    test(find(Button.class).withText("Simpan kata sandi").single()).click();
  }
}
