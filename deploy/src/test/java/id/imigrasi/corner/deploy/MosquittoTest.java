package id.imigrasi.corner.deploy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The main job with Mosquitto in place of the console's own broker. */
@EnabledIf("isInstalled")
class MosquittoTest {

  @TempDir Path data;
  @TempDir Path brokerFolder;

  static boolean isInstalled() {
    return Mosquitto.program().isPresent();
  }

  @Test
  void correctionsReachTheKioskAlsoAfterTheBrokerWasKilled() throws Exception {
    Ports ports = Ports.free();
    Mosquitto broker = Mosquitto.start(brokerFolder, ports.broker());
    try (Product product = Product.start(data, ports, broker.environment());
        Browser browser = new Browser()) {
      Officer officer = new Officer(browser.desk(), product);
      officer.signInForTheFirstTime();
      Page kiosk = browser.kiosk();
      kiosk.navigate(product.kiosk("/panduan/paspor-hilang"));

      correct(officer, kiosk, "zamrud");
      broker = broker.killAndStartAgain(brokerFolder);
      correct(officer, kiosk, "nilam");
      officer.open("/kios");
      assertThat(officer.page().getByText("Rilis 3 (terbaru)").first())
          .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
    } finally {
      broker.close();
    }
  }

  private static void correct(Officer officer, Page kiosk, String word) {
    officer.open("/panduan/id/paspor-hilang");
    officer.type("Ringkasan", "Kata baru " + word + ": lapor polisi dulu.");
    officer.publish("Uji dengan Mosquitto");
    assertThat(kiosk.locator(".summary"))
        .containsText(word, new LocatorAssertions.ContainsTextOptions().setTimeout(90_000));
  }
}
