package id.imigrasi.corner.admin.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.imigrasi.corner.admin.ConsoleTest;
import id.imigrasi.corner.admin.guides.TestGuides;
import id.imigrasi.corner.admin.publish.Releases;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.ShortCode;
import id.imigrasi.corner.content.item.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@ConsoleTest
class PhoneControllerTest {

  @Autowired WebApplicationContext console;
  @Autowired Releases releases;

  private MockMvcTester phone;

  @BeforeEach
  void publish() {
    phone = MockMvcTester.from(console, builder -> builder.apply(springSecurity()).build());
    TestGuides.publish(releases);
  }

  @Test
  void aGuideIsServedWithoutASessionAndUnderAStrictPolicy() {
    MvcTestResult page = phone.get().uri("/p/paspor-uji").exchange();
    assertThat(page).hasStatusOk().hasHeader("Referrer-Policy", "no-referrer");
    assertThat(page).hasHeader("X-Content-Type-Options", "nosniff");
    assertThat(page.getResponse().getHeader("Content-Security-Policy"))
        .contains("default-src 'none'");
    assertThat(page).bodyText().contains("Paspor uji");
    assertNobodyIsRecognised(page);
  }

  @Test
  void whatIsNotCertainYetStaysInTheOffice() {
    assertThat(phone.get().uri("/p/paspor-uji"))
        .bodyText()
        .doesNotContain("Tanyakan lagi biaya beban");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/c/", "/C/"})
  void aShortCodeLeadsToItsGuide(String path) {
    ShortCode code = ShortCode.of(new GuideId("paspor-uji"), Language.INDONESIAN);
    assertThat(phone.get().uri(path + code.value())).bodyText().contains("Paspor uji");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/p/tidak-ada",
        "/p/tidak-ada/en",
        "/c/XXXXX",
        "/p/a/b/c/d",
        "/p",
        "/C/",
        "/b",
        "/b/tidak-ada/1",
        "/b/a/b/c/d"
      })
  void aWrongAddressGetsAFriendlyPage(String path) {
    MvcTestResult page = phone.get().uri(path).exchange();
    assertThat(page).hasStatus(404).hasContentTypeCompatibleWith("text/html");
    assertThat(page).bodyText().contains("<h1").doesNotContain("Exception");
    assertNobodyIsRecognised(page);
  }

  @Test
  void theConsoleItselfAsksForALogin() {
    assertThat(phone.get().uri("/panduan")).hasStatus3xxRedirection();
  }

  private static void assertNobodyIsRecognised(MvcTestResult page) {
    assertThat(page.getResponse().getCookies()).isEmpty();
    assertThat(page.getRequest().getSession(false)).isNull();
  }
}
