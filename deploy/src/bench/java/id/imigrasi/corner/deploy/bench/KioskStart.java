package id.imigrasi.corner.deploy.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import id.imigrasi.corner.deploy.Browser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the kiosk's process alone, as {@code deploy/run} did. */
record KioskStart(List<String> command, String address, Path log) {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int GLANCE_MILLIS = 5;

  /** In the frame after the one that first held the invitation to search, it has been painted. */
  private static final String PAINTED =
      """
      () => {
        if (!document.querySelector('.search-invitation')?.checkVisibility()) return false;
        if (!window.inTheFrameBefore) return !(window.inTheFrameBefore = true);
        return Date.now();
      }""";

  /**
   * Milliseconds since the process was started.
   *
   * @param answered when its first page was answered with 200
   * @param painted when the first screen could be seen
   */
  record Moments(long answered, long painted) {}

  /** Learns from a running kiosk how it is started. */
  static KioskStart like(ProcessHandle kiosk, String address, Path log) {
    List<String> command = new ArrayList<>();
    command.add(kiosk.info().command().orElseThrow(() -> unknown(kiosk)));
    command.addAll(List.of(kiosk.info().arguments().orElseThrow(() -> unknown(kiosk))));
    return new KioskStart(List.copyOf(command), address, log);
  }

  private static IllegalStateException unknown(ProcessHandle kiosk) {
    return new IllegalStateException("the system does not tell how process " + kiosk + " started");
  }

  /** Starts it, opens its first screen in a browser that has cached nothing, and stops it. */
  Moments measure(Browser browser) throws IOException, InterruptedException {
    Page page = browser.kiosk();
    long started = System.currentTimeMillis();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      awaitAnswer(process);
      long answered = System.currentTimeMillis();
      page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
      long painted = ((Number) page.waitForFunction(PAINTED).jsonValue()).longValue();
      return new Moments(answered - started, painted - started);
    } finally {
      page.context().close();
      process.destroy();
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    }
  }

  private void awaitAnswer(Process process) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
      while (System.nanoTime() < end && process.isAlive()) {
        try {
          if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (IOException nobodyThereYet) {
          // Looked for again below.
        }
        Thread.sleep(GLANCE_MILLIS);
      }
    }
    throw new IllegalStateException("the kiosk did not answer " + address);
  }
}
