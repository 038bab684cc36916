package id.imigrasi.corner.deploy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A visitor finds an answer and carries it home; an officer corrects it; crashes change nothing.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class MainJobTest {

  private static final String TITLE = "Paspor hilang";

  @TempDir static Path data;
  private static Product product;
  private static Browser browser;
  private static Officer officer;

  @BeforeAll
  static void start() throws Exception {
    product = Product.start(data, Ports.free(), Map.of());
    browser = new Browser();
    officer = new Officer(browser.desk(), product);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (product != null) {
      product.close();
    }
  }

  @Test
  @Order(1)
  void visitorFindsTheGuideDespiteTyposOnTheScreenKeyboard() {
    Page page = browser.kiosk();
    page.navigate(product.kiosk("/"));
    page.getByText("Ketik pertanyaan").first().tap();
    for (char letter : "pasport ilang".toCharArray()) {
      page.locator("[data-key='" + (letter == ' ' ? "space" : letter) + "']").tap();
    }
    Locator first = page.locator(".results li").first();
    assertThat(first).containsText(TITLE);
    assertThat(first.locator("mark").first()).isVisible();
    first.tap();
    assertThat(
            page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(TITLE).setExact(true)))
        .isVisible();
    assertThat(page.locator(".checklist li").first()).isVisible();
    assertThat(page.getByText("Rp1.000.000").first()).isVisible();
    assertThat(page.getByText("berlaku per").first()).isVisible();
  }

  @Test
  @Order(2)
  void phoneReadsTheGuideFromTheQrCodeInOneSmallRequest() throws Exception {
    Page kiosk = browser.kiosk();
    kiosk.navigate(product.kiosk("/panduan/paspor-hilang"));
    kiosk.getByText("Bawa pulang").first().tap();
    kiosk.locator(".qr svg").first().waitFor();
    String address = QrReader.read(kiosk.screenshot());
    String code = kiosk.locator(".code").first().innerText().strip();

    Page phone = browser.phone();
    List<String> requests = new ArrayList<>();
    phone.onRequest(request -> requests.add(request.url()));
    var response = phone.navigate(address);
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body().length).isLessThanOrEqualTo(14 * 1024);
    assertThat(phone.locator("h1")).hasText(TITLE);
    assertThat(requests).hasSize(1);

    for (String typed : List.of(product.console("/c/" + code), product.kiosk("/c/" + code))) {
      phone.navigate(typed);
      assertThat(phone.locator("h1")).hasText(TITLE);
    }
    phone.navigate(product.kiosk("/p/paspor-hilang/en"));
    assertThat(phone.locator("h1")).hasText("Lost passport");
  }

  @Test
  @Order(3)
  void editorsCorrectionIsOnTheOpenKioskPageWithoutReload() throws Exception {
    officer.signInForTheFirstTime();
    Page kiosk = browser.kiosk();
    kiosk.navigate(product.kiosk("/panduan/paspor-hilang"));
    assertThat(kiosk.locator("h1")).hasText(TITLE);
    kiosk.evaluate("window.untouched = true");

    officer.open("/panduan/id/paspor-hilang");
    officer.type("Ringkasan", "Kata baru zamrud: lapor polisi dulu.");
    officer.type("Jumlah", "1250000");
    assertThat(officer.page().frameLocator("iframe").getByText("zamrud")).isVisible();
    officer.saveDraft();
    officer.page().reload();
    assertThat(officer.page().getByLabel("Ringkasan").first())
        .hasValue("Kata baru zamrud: lapor polisi dulu.");
    officer.publish("Uji perubahan");

    assertThat(kiosk.locator(".summary"))
        .containsText("zamrud", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
    assertThat(kiosk.getByText("Rp1.250.000").first()).isVisible();
    assertThat((Boolean) kiosk.evaluate("window.untouched")).isTrue();

    kiosk.navigate(product.kiosk("/cari?q=zamrud"));
    assertThat(kiosk.locator(".results li").first()).containsText(TITLE);
    officer.open("/kios");
    assertThat(officer.page().getByText("Rilis 2 (terbaru)").first()).isVisible();
  }

  @Test
  @Order(4)
  void kioskKilledInTheMiddleOfAnUpdateComesBackWithTheNewRelease() throws Exception {
    officer.open("/panduan/id/paspor-hilang");
    officer.type("Ringkasan", "Kata baru mirah: lapor polisi dulu.");
    officer.publish("Saat kios dimatikan");
    product.killAndAwaitRestart(product.kioskProcess(), "kiosk ended unexpectedly");
    awaitPage(product.kiosk("/p/paspor-hilang"), "mirah");
    officer.open("/kios");
    assertThat(officer.page().getByText("Rilis 3 (terbaru)").first())
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
  }

  @Test
  @Order(5)
  void consoleAndBrokerKilledRightAfterPublishingLoseNothing() throws Exception {
    officer.open("/panduan/id/paspor-hilang");
    officer.type("Ringkasan", "Kata baru nilam: lapor polisi dulu.");
    officer.publish("Saat konsol dimatikan");
    officer.page().getByText("Rilis 4 terbit").waitFor();
    product.killAndAwaitRestart(product.consoleProcess(), "console ended unexpectedly");
    awaitPage(product.console("/p/paspor-hilang"), "nilam");
    awaitPage(product.kiosk("/p/paspor-hilang"), "nilam");
    officer.signIn(Officer.PASSWORD);
    officer.open("/kios");
    assertThat(officer.page().getByText("Rilis 4 (terbaru)").first())
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
  }

  @Test
  @Order(6)
  void helperSumsUpTheCostAndFollowsACorrectionOfTheGuide() throws Exception {
    Page kiosk = browser.kiosk();
    kiosk.navigate(product.kiosk("/"));
    for (String answer :
        List.of(
            "Berapa biaya semuanya?",
            "Paspor pertama",
            "Dewasa, paling lama 5 tahun",
            "Ya, hari itu juga")) {
      kiosk.getByText(answer).first().tap();
    }
    assertThat(kiosk.locator(".total")).containsText("Rp1.650.000");
    kiosk.getByText("Bawa pulang").first().tap();
    kiosk.locator(".qr svg").first().waitFor();
    String address = QrReader.read(kiosk.screenshot());
    kiosk.goBack();

    Page phone = browser.phone();
    var response = phone.navigate(address);
    assertThat(response.body().length).isLessThanOrEqualTo(14 * 1024);
    assertThat(phone.getByText("Rp1.650.000").first()).isVisible();

    officer.open("/panduan/id/biaya-paspor");
    officer.type("Jumlah", "700000");
    officer.publish("Tarif paspor 5 tahun");

    assertThat(kiosk.locator(".total"))
        .containsText(
            "Rp1.700.000", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
    awaitPage(address + "/en", "Rp1,700,000");
  }

  @Test
  @Order(7)
  void secondKioskIsEnrolledWithAOneTimeCodeOnItsOwnScreen(@TempDir Path secondData)
      throws Exception {
    officer.open("/kios");
    String code = officer.newEnrolmentCode("Balai Desa");
    int port = Ports.free().kiosk();
    try (Command second =
        Command.start(
            Map.of(),
            "kiosk",
            "--data",
            secondData.toString(),
            "--port",
            "" + port,
            "--unenrolled",
            "yes")) {
      second.await("Stop with Ctrl-C", Product.PATIENCE);
      Page page = browser.kiosk();
      page.navigate("http://127.0.0.1:" + port + "/");
      page.getByText("daftarkan kios ini").tap();
      page.getByLabel("Alamat konsol").fill("127.0.0.1:" + product.ports().console());
      page.getByLabel("Kode sekali pakai").fill("WRNG-2345");
      page.getByText("Daftarkan", new Page.GetByTextOptions().setExact(true)).tap();
      assertThat(page.getByText("Kode salah")).isVisible();
      page.getByLabel("Kode sekali pakai").fill(code);
      page.getByText("Daftarkan", new Page.GetByTextOptions().setExact(true)).tap();
      assertThat(page.getByText("Pilih topik"))
          .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
      officer.open("/kios");
      assertThat(officer.page().getByText("Balai Desa").first()).isVisible();
    }
  }

  @Test
  @Order(8)
  void usedCodeAndMissingCodeAreRefusedInOneLine(@TempDir Path thirdData) throws Exception {
    Command.Finished used =
        Command.run(
            Map.of(),
            "kiosk",
            "--data",
            thirdData.toString(),
            "--port",
            "" + Ports.free().kiosk(),
            "--console",
            product.console("/"),
            "--code",
            "WRNG-2345");
    assertThat(used.exitCode()).isNotZero();
    assertThat(used.output())
        .contains("the code is wrong, used up or too old")
        .doesNotContain("Exception");
    Command.Finished none = Command.run(Map.of(), "kiosk", "--data", thirdData.toString());
    assertThat(none.output().lines()).hasSize(1);
    assertThat(none.output()).contains("--console URL and --code CODE");
  }

  @Test
  @Order(9)
  void stopsCleanlyAndContinuesWithTheSameData() throws Exception {
    assertThat(product.command().stop()).isZero();
    assertThat(product.command().lines()).anyMatch(line -> line.startsWith("Stopped."));
    product = Product.start(data, product.ports(), Map.of());
    awaitPage(product.kiosk("/p/paspor-hilang"), "nilam");
    assertThat(product.command().lines()).noneMatch(line -> line.contains("one-time password"));
  }

  @Test
  @Order(10)
  void startsOverWhenAskedAndSaysWhatItDeletes() throws Exception {
    product.command().stop();
    product = Product.start(data, product.ports(), Map.of(), "--fresh");
    assertThat(product.command().lines()).anyMatch(line -> line.startsWith("Deleting " + data));
    awaitPage(product.kiosk("/p/paspor-hilang"), "Paspor hilang");
    assertThat(product.oneTimePassword()).isNotBlank();
  }

  private static void awaitPage(String address, String text) throws Exception {
    long end = System.nanoTime() + Product.PATIENCE.toNanos();
    String last = "";
    while (System.nanoTime() < end) {
      last = Http.get(address);
      if (last.contains(text)) {
        return;
      }
      Thread.sleep(200);
    }
    throw new AssertionError(
        address
            + " does not say \""
            + text
            + "\": "
            + last.getBytes(StandardCharsets.UTF_8).length);
  }
}
