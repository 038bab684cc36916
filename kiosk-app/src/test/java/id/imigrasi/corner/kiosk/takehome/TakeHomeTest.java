package id.imigrasi.corner.kiosk.takehome;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.ShortCode;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.ScreenTest;
import id.imigrasi.corner.kiosk.TestHelper;
import id.imigrasi.corner.kiosk.TestRelease;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakeHomeTest extends ScreenTest {

  private static final String CODE =
      ShortCode.of(new GuideId("paspor-hilang"), Language.INDONESIAN).value();

  @BeforeEach
  void open() {
    serve(1, TestRelease.usual().with(TestHelper.PATH, TestHelper.TEXT));
  }

  @Test
  void showsTheCodeToScanAndTheAddressToType() {
    TakeHome screen = navigate("bawa/paspor-hilang", TakeHome.class);

    assertThat(words(screen)).contains("<svg", ">corner.example<", ">/c/<", CODE);
  }

  @Test
  void showsTheKiosksOwnAddressToWhoeverHasNoData() {
    TakeHome screen = navigate("bawa/paspor-hilang", TakeHome.class);

    test(findInView(NativeButton.class).single()).click();

    assertThat(words(screen))
        .contains(">192.168.4.1<", ">/c/<", CODE)
        .doesNotContain("corner.example");
  }

  @Test
  void saysThatThereIsNoSuchGuide() {
    navigate("bawa/tidak-ada", TakeHome.class);

    assertThat(heading()).isEqualTo("Panduan ini tidak ada");
  }

  @Test
  void showsTheAddressOfAChecklistInTheLanguageOfTheVisit() {
    TakeHome screen = navigate("bawa/paspor-mana/1-0", TakeHome.class);
    assertThat(words(screen)).contains("Lapor dulu", ">/b/paspor-mana/1-0<");

    VaadinSession.getCurrent().setLocale(Language.ENGLISH.locale());

    assertThat(words(screen)).contains("Report first", ">/b/paspor-mana/1-0/en<");
  }

  @Test
  void takesNoUnfinishedChecklistHome() {
    navigate("bawa/paspor-mana/1", TakeHome.class);

    assertThat(heading()).isEqualTo("Pertanyaan ini tidak ada");
  }
}
