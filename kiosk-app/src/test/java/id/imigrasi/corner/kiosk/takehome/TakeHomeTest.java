package id.imigrasi.corner.kiosk.takehome;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.ShortCode;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.ScreenTest;
import id.imigrasi.corner.kiosk.TestRelease;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakeHomeTest extends ScreenTest {

  private static final String CODE =
      ShortCode.of(new GuideId("paspor-hilang"), Language.INDONESIAN).value();

  @BeforeEach
  void open() {
    serve(1, TestRelease.usual());
  }

  @Test
  void showsTheCodeToScanAndTheAddressToType() {
    TakeHome screen = navigate(TakeHome.class, "paspor-hilang");

    assertThat(words(screen)).contains("<svg", "corner.example/c/", CODE);
  }

  @Test
  void showsTheKiosksOwnAddressToWhoeverHasNoData() {
    TakeHome screen = navigate(TakeHome.class, "paspor-hilang");

    test(findInView(NativeButton.class).single()).click();

    assertThat(words(screen)).contains("192.168.4.1/c/", CODE).doesNotContain("corner.example");
  }

  @Test
  void saysThatThereIsNoSuchGuide() {
    navigate(TakeHome.class, "tidak-ada");

    assertThat(heading()).isEqualTo("Panduan ini tidak ada");
  }
}
