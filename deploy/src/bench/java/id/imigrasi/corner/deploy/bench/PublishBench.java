package id.imigrasi.corner.deploy.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.imigrasi.corner.deploy.Browser;
import id.imigrasi.corner.deploy.Officer;
import id.imigrasi.corner.deploy.Ports;
import id.imigrasi.corner.deploy.Product;
import java.nio.file.Path;
import java.util.Map;

/** How long a correction takes from an officer's click to the open page of a kiosk. */
record PublishBench(Path scratch, int samples) implements Benchmark {

  private static final String GUIDE = "paspor-hilang";

  /** Notes when the last click reached the page, before any other listener gets it. */
  private static final String NOTE_CLICKS =
      "() => window.addEventListener('click', () => { window.clickedAt = Date.now(); }, true)";

  /** Notes when the frame that shows the word has been painted. */
  private static final String NOTE_WORD =
      """
      word => {
        window.shownAt = 0;
        const observer = new MutationObserver(() => {
          if (!document.querySelector('.summary')?.textContent.includes(word)) return;
          observer.disconnect();
          requestAnimationFrame(() =>
            requestAnimationFrame(() => { window.shownAt = Date.now(); }));
        });
        observer.observe(document, {childList: true, characterData: true, subtree: true});
      }""";

  @Override
  public void measure(Report report) throws Exception {
    Report.progress("Starting the product");
    try (Product product = Product.start(scratch.resolve("data"), Ports.free(), Map.of());
        Browser browser = new Browser()) {
      report.note("Chromium", browser.version());
      Officer officer = new Officer(browser.desk(), product);
      officer.signInForTheFirstTime();
      Page kiosk = browser.kiosk();
      kiosk.navigate(product.kiosk("/panduan/" + GUIDE));
      kiosk.locator(".summary").waitFor();

      long[] taken = new long[samples];
      for (int i = 0; i < samples; i++) {
        Report.progress("Publishing " + (i + 1) + " of " + samples);
        taken[i] = publish(officer, kiosk, "zamrud" + letters(i));
      }
      report.add(table(Samples.of(taken)));
      product.command().stop();
    }
  }

  private static long publish(Officer officer, Page kiosk, String word) {
    officer.open("/panduan/id/" + GUIDE);
    officer.type("Ringkasan", "Kata baru " + word + ": lapor polisi dulu.");
    officer.page().evaluate(NOTE_CLICKS);
    kiosk.evaluate(NOTE_WORD, word);
    officer.publish("Pengukuran " + word);
    long shown = moment(kiosk, "() => window.shownAt");
    long clicked = moment(officer.page(), "() => window.clickedAt");
    officer
        .page()
        .getByRole(AriaRole.DIALOG)
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    return shown - clicked;
  }

  private static long moment(Page page, String expression) {
    return ((Number) page.waitForFunction(expression).jsonValue()).longValue();
  }

  /** A different ending for each number, all of one length, so that none holds another. */
  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number, i = 0; i < 4; i++, rest /= 26) {
      letters.append((char) ('a' + rest % 26));
    }
    return letters.toString();
  }

  private static Table table(Samples times) {
    return new Table("from … to …", "samples", "median", "best", "worst")
        .row(
            "click on publish, to the word on the open kiosk page",
            Unit.PLAIN.write(times.count()),
            Unit.MILLISECONDS.write(times.median()),
            Unit.MILLISECONDS.write(times.best()),
            Unit.MILLISECONDS.write(times.worst()));
  }
}
