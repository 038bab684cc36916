package id.imigrasi.corner.deploy.bench;

import com.microsoft.playwright.Page;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.deploy.Browser;
import id.imigrasi.corner.deploy.Ports;
import id.imigrasi.corner.deploy.Product;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** How much a phone loads to show a guide. */
record PageBench(Path scratch) implements Benchmark {

  @Override
  public void measure(Report report) throws Exception {
    Collection<Guide> guides = ShippedGuides.read().guides();
    Report.progress("Starting the product");
    try (Product product = Product.start(scratch.resolve("data"), Ports.free(), Map.of());
        Browser browser = new Browser();
        PageLoad load = new PageLoad()) {
      report.note("Chromium", browser.version());
      Table table =
          new Table(
              "served by, language",
              "pages",
              "median",
              "largest",
              "compressed",
              "median gzip",
              "largest gzip",
              "median requests",
              "most requests",
              "largest page");
      Page phone = browser.phone();
      for (Language language : Language.values()) {
        Report.progress("Loading every page, language " + language.code());
        List<String> paths =
            guides.stream()
                .filter(guide -> guide.language() == language)
                .map(PageBench::path)
                .toList();
        row(table, "kiosk, " + language.code(), loadAll(load, phone, product.kiosk(""), paths));
        row(table, "console, " + language.code(), loadAll(load, phone, product.console(""), paths));
      }
      report.add(table);
      product.command().stop();
    }
  }

  private static String path(Guide guide) {
    return "/p/" + guide.id().slug() + (guide.language() == Language.ENGLISH ? "/en" : "");
  }

  private static List<PageLoad.Loaded> loadAll(
      PageLoad load, Page phone, String server, List<String> paths) throws Exception {
    List<PageLoad.Loaded> all = new ArrayList<>();
    for (String path : paths) {
      all.add(load.measure(phone, server, path));
    }
    return all;
  }

  private static void row(Table table, String what, List<PageLoad.Loaded> pages) {
    Samples plain = samples(pages, PageLoad.Loaded::bytes);
    Samples gzip = samples(pages, PageLoad.Loaded::bytesWhenGzipIsOffered);
    Samples requests = samples(pages, PageLoad.Loaded::requests);
    table.row(
        what,
        Unit.PLAIN.write(pages.size()),
        Unit.BYTES.write(plain.median()),
        Unit.BYTES.write(plain.worst()),
        Unit.PLAIN.write(pages.stream().filter(PageLoad.Loaded::compressed).count()),
        Unit.BYTES.write(gzip.median()),
        Unit.BYTES.write(gzip.worst()),
        Unit.PLAIN.write(requests.median()),
        Unit.PLAIN.write(requests.worst()),
        pages.stream()
            .max(Comparator.comparingLong(PageLoad.Loaded::bytes))
            .map(PageLoad.Loaded::path)
            .orElse(""));
  }

  private static Samples samples(
      List<PageLoad.Loaded> pages, ToLongFunction<PageLoad.Loaded> what) {
    return Samples.of(pages.stream().mapToLong(what).toArray());
  }
}
