package id.imigrasi.corner.deploy.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.deploy.Browser;
import id.imigrasi.corner.deploy.Ports;
import id.imigrasi.corner.deploy.Product;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** How long the questions to choose from take to follow the finger on the keyboard. */
record SuggestBench(Path scratch, int samples) implements Benchmark {

  private static final int[] SLOWDOWNS = {1, 4};
  private static final int LETTERS = 6;
  private static final int PERIOD_MILLIS = 400;
  private static final int MOST_KEYS_A_SAMPLE = 8;

  /**
   * Notes for every key how long it took until the frame with something new was painted. The time
   * of the press is the event's own, which is before any script got it.
   */
  private static final String NOTE_CHANGES =
      """
      () => {
        window.taken = {completions: [], results: []};
        let pressed = 0;
        const waiting = new Set();
        document.querySelector('corner-keyboard').addEventListener('pointerdown', event => {
          pressed = event.timeStamp;
          waiting.add('completions').add('results');
        }, true);
        const watch = (name, selector) => new MutationObserver(() => {
          if (!waiting.delete(name)) return;
          const since = pressed;
          requestAnimationFrame(() => setTimeout(() =>
            window.taken[name].push(performance.now() - since)));
        }).observe(document.querySelector(selector),
          {attributes: true, childList: true, characterData: true, subtree: true});
        watch('completions', '.corner-completions');
        watch('results', '.screen-find .screen-body');
      }""";

  @Override
  public void measure(Report report) throws Exception {
    List<String> titles = titles();
    Report.progress("Starting the product");
    try (Product product = Product.start(scratch.resolve("data"), Ports.free(), Map.of());
        Browser browser = new Browser()) {
      report.note("Chromium", browser.version());
      report.note("Keys", "one every " + PERIOD_MILLIS + " ms, on the keyboard of the screen");
      Table table = new Table("from a key to …", "samples", "p50", "p95", "worst");
      Page page = browser.kiosk();
      page.navigate(product.kiosk("/cari"));
      page.locator("corner-keyboard[open]").waitFor();
      type(page, titles, samples / 4);
      for (int slowdown : SLOWDOWNS) {
        Report.progress("Typing, with the browser slowed down " + slowdown + " times");
        slowDown(page, slowdown);
        type(page, titles, samples);
        row(table, "questions to choose from, " + slowdown + "x slower", page, "completions");
        row(table, "results, " + slowdown + "x slower", page, "results");
      }
      report.add(table);
      product.command().stop();
    }
  }

  private static List<String> titles() throws IOException {
    List<String> titles =
        new ArrayList<>(
            ShippedGuides.read().guides().stream()
                .filter(guide -> guide.language() == Language.INDONESIAN)
                .map(Guide::title)
                .map(title -> title.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", ""))
                .toList());
    Collections.shuffle(titles, new Random(1));
    return titles;
  }

  private static void slowDown(Page page, int times) {
    JsonObject rate = new JsonObject();
    rate.addProperty("rate", times);
    page.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
  }

  /** Types beginnings of titles until often enough something new appeared. */
  private static void type(Page page, List<String> titles, int wanted) {
    page.evaluate(NOTE_CHANGES);
    int keys = 0;
    for (int i = 0; taken(page, "completions").size() < wanted; i++) {
      if (keys > wanted * MOST_KEYS_A_SAMPLE) {
        throw new IllegalStateException("the screen does not follow the keys");
      }
      String title = titles.get(i % titles.size());
      for (char letter : title.substring(0, Math.min(LETTERS, title.length())).toCharArray()) {
        tap(page, letter == ' ' ? "space" : String.valueOf(letter));
        keys++;
      }
      tap(page, "clear");
    }
  }

  private static void tap(Page page, String key) {
    BoundingBox place = page.locator("corner-keyboard [data-key='" + key + "']").boundingBox();
    page.touchscreen().tap(place.x + place.width / 2, place.y + place.height / 2);
    page.waitForTimeout(PERIOD_MILLIS);
  }

  private static List<?> taken(Page page, String what) {
    return (List<?>) page.evaluate("what => window.taken[what]", what);
  }

  private static void row(Table table, String what, Page page, String name) {
    Samples times =
        Samples.of(
            taken(page, name).stream().mapToLong(each -> ((Number) each).longValue()).toArray());
    table.row(
        what,
        Unit.PLAIN.write(times.count()),
        Unit.MILLISECONDS.write(times.percentile(50)),
        Unit.MILLISECONDS.write(times.percentile(95)),
        Unit.MILLISECONDS.write(times.worst()));
  }
}
