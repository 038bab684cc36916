package id.imigrasi.corner.kiosk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.ScreenTest;
import id.imigrasi.corner.kiosk.TestRelease;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BarTest extends ScreenTest {

  @BeforeEach
  void begin() {
    serve(1, TestRelease.usual());
  }

  @Test
  void turnsTheOpenScreenIntoTheChosenLanguage() {
    show("panduan/paspor-hilang");

    choose(Language.ENGLISH);

    assertThat(heading()).isEqualTo("Lost passport");
    assertThat(words(find(Bar.class).single())).contains("Back", "Home");
  }

  @Test
  void comesBackToIndonesian() {
    show("panduan/paspor-hilang");

    choose(Language.ENGLISH);
    choose(Language.INDONESIAN);

    assertThat(heading()).isEqualTo("Paspor hilang");
  }

  @Test
  void heedsTheLanguageInAnAddress() {
    open("panduan/paspor-hilang", "bahasa=en");

    assertThat(heading()).isEqualTo("Lost passport");
  }

  @Test
  void keepsTheLanguageOnTheNextScreen() {
    open("panduan/paspor-hilang", "bahasa=en");

    show("topik/paspor");

    assertThat(heading()).isEqualTo("Passport");
  }

  @Test
  void makesLettersLargerStepByStepAndThenUsualAgain() {
    show("");
    NativeButton letters = find(NativeButton.class).withClassName("bar-letters").single();

    test(letters).click();
    assertThat(Comfort.of(UI.getCurrent().getSession()).size()).isEqualTo(1);
    test(letters).click();
    test(letters).click();
    assertThat(Comfort.of(UI.getCurrent().getSession()).size()).isZero();
  }

  @Test
  void remembersHighContrastForTheVisit() {
    show("");

    test(find(NativeButton.class).withClassName("bar-contrast").single()).click();

    assertThat(Comfort.of(UI.getCurrent().getSession()).highContrast()).isTrue();
  }

  private void show(String address) {
    UI.getCurrent().navigate(address);
  }

  private void choose(Language language) {
    test(find(NativeButton.class)
            .withClassName("bar-language")
            .withAttribute("lang", language.code())
            .single())
        .click();
  }
}
