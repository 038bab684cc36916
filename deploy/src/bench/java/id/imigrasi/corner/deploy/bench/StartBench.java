package id.imigrasi.corner.deploy.bench;

import id.imigrasi.corner.deploy.Browser;
import id.imigrasi.corner.deploy.Command;
import id.imigrasi.corner.deploy.Ports;
import id.imigrasi.corner.deploy.Product;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** How long one waits: for a fresh clone, for the next start, for the kiosk's first screen. */
record StartBench(Path scratch, int samples) implements Benchmark {

  /** A machine that has no Maven cache yet has everything to download. */
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  @Override
  public void measure(Report report) throws Exception {
    Path root = scratch.resolve("clone");
    Path data = scratch.resolve("data");
    Ports ports = Ports.free();

    Report.progress("Cloning the repository");
    long cloning = System.nanoTime();
    clone(root);
    long cloned = millisSince(cloning);

    Report.progress("First start, which builds everything");
    long first = start(root, data, ports);

    long[] next = new long[samples];
    for (int i = 0; i < samples; i++) {
      Report.progress("Start " + (i + 1) + " of " + samples + " with everything built");
      next[i] = start(root, data, ports);
    }

    KioskStart kiosk = howTheKioskStarts(root, data, ports);
    long[] answered = new long[samples];
    long[] painted = new long[samples];
    try (Browser browser = new Browser()) {
      report.note("Chromium", browser.version());
      for (int i = 0; i < samples; i++) {
        Report.progress("Kiosk alone, " + (i + 1) + " of " + samples);
        KioskStart.Moments moments = kiosk.measure(browser);
        answered[i] = moments.answered();
        painted[i] = moments.painted();
      }
    }

    Table table = new Table("from … to …", "samples", "median", "best", "worst");
    row(table, "git clone, to its end", Samples.of(cloned));
    row(table, "clean clone: deploy/run, to ready", Samples.of(first));
    row(table, "everything built: deploy/run, to ready", Samples.of(next));
    row(table, "kiosk process, to the first 200 of /", Samples.of(answered));
    row(table, "kiosk process, to the first screen painted", Samples.of(painted));
    report.add(table);
  }

  private static void row(Table table, String what, Samples times) {
    table.row(
        what,
        Unit.PLAIN.write(times.count()),
        Unit.SECONDS.write(times.median()),
        Unit.SECONDS.write(times.best()),
        Unit.SECONDS.write(times.worst()));
  }

  private static void clone(Path root) throws IOException, InterruptedException {
    int code =
        new ProcessBuilder("git", "clone", "--quiet", Command.ROOT.toString(), root.toString())
            .inheritIO()
            .start()
            .waitFor();
    if (code != 0) {
      throw new IOException("git clone ended with " + code);
    }
  }

  private static long start(Path root, Path data, Ports ports)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    try (Product product = Product.start(root, PATIENCE, data, ports, Map.of())) {
      long taken = millisSince(begin);
      product.command().stop();
      return taken;
    }
  }

  private static KioskStart howTheKioskStarts(Path root, Path data, Ports ports)
      throws IOException, InterruptedException {
    try (Product product = Product.start(root, PATIENCE, data, ports, Map.of())) {
      KioskStart kiosk =
          KioskStart.like(
              product.kioskProcess(), product.kiosk("/"), data.resolve("log/kiosk-alone.log"));
      product.command().stop();
      return kiosk;
    }
  }

  private static long millisSince(long begin) {
    return Duration.ofNanos(System.nanoTime() - begin).toMillis();
  }
}
