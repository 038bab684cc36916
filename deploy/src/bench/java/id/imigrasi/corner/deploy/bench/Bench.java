package id.imigrasi.corner.deploy.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the benchmark that {@code deploy/bench} names. */
public final class Bench {

  private static final Duration STOPPING = Duration.ofSeconds(60);

  private Bench() {}

  /**
   * Measures, prints, and exits with 1 if it could not measure.
   *
   * @param arguments the benchmark's name, an empty folder for what it keeps meanwhile, the number
   *     of samples, the file of queries (may be empty), sizes of corpora joined by commas, and the
   *     file of a corpus (may be empty)
   */
  public static void main(String[] arguments) {
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(Bench::stopChildren));
    Path scratch = Path.of(arguments[1]);
    int samples = Integer.parseInt(arguments[2]);
    Benchmark benchmark =
        switch (arguments[0]) {
          case "start" -> new StartBench(scratch, samples);
          case "publish" -> new PublishBench(scratch, samples);
          case "page" -> new PageBench(scratch);
          case "suggest" -> new SuggestBench(scratch, samples);
          case "search" ->
              new SearchBench(scratch, samples, arguments[3], sizes(arguments[4]), arguments[5]);
          case "release" -> new ReleaseBench(scratch, samples);
          default -> throw new IllegalArgumentException("no such benchmark: " + arguments[0]);
        };
    try {
      Report report = new Report(arguments[0], Machine.here());
      benchmark.measure(report);
      System.out.print(report.text());
    } catch (Exception | AssertionError e) {
      System.err.println("deploy: " + arguments[0] + " could not be measured: " + firstLine(e));
      System.exit(1);
    }
  }

  private static List<Integer> sizes(String joined) {
    return Stream.of(joined.split(",", -1)).map(Integer::valueOf).toList();
  }

  private static String firstLine(Throwable e) {
    // Said to whoever gave the file, who has no use for the name of a class.
    String said = e instanceof UnusableCorpusException ? e.getMessage() : e.toString();
    return String.valueOf(said).lines().findFirst().orElse("");
  }

  /** Whoever stops a benchmark wants the product that it started to stop too. */
  private static void stopChildren() {
    ProcessHandle.current().children().forEach(ProcessHandle::destroy);
    CompletableFuture.allOf(
            ProcessHandle.current()
                .children()
                .map(ProcessHandle::onExit)
                .toArray(CompletableFuture[]::new))
        .completeOnTimeout(null, STOPPING.toSeconds(), TimeUnit.SECONDS)
        .join();
  }
}
