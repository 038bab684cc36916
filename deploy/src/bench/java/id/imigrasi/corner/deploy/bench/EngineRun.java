package id.imigrasi.corner.deploy.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An engine in a JVM of its own, so that none finds the code or the heap in a state that another
 * left. Does what the scripts in {@code deploy/lib/search-peers} do for theirs.
 */
public final class EngineRun {

  private final Limits limits;

  private EngineRun(Limits limits) {
    this.limits = limits;
  }

  /**
   * Builds or searches, and prints one JSON object.
   *
   * @param arguments {@code own} or {@code fts}; then {@code build}, a corpus and an empty folder,
   *     or {@code search}, that folder, a file of queries and {@link Limits}
   */
  public static void main(String[] arguments) {
    Engine engine =
        switch (arguments[0]) {
          case "own" -> new OwnEngine();
          case "fts" -> new FtsEngine();
          default -> throw new IllegalArgumentException("no such engine: " + arguments[0]);
        };
    try {
      Object result =
          arguments[1].equals("build")
              ? build(engine, Path.of(arguments[2]), Path.of(arguments[3]))
              : new EngineRun(Limits.read(List.of(arguments).subList(4, arguments.length)))
                  .search(engine, Path.of(arguments[2]), Path.of(arguments[3]));
      System.out.print(Json.MAPPER.writeValueAsString(result));
    } catch (Exception e) {
      System.err.println(e);
      System.exit(1);
    }
  }

  private static Map<String, Long> build(Engine engine, Path corpus, Path folder) throws Exception {
    long begin = System.nanoTime();
    engine.build(corpus, folder);
    return Map.of("built", System.nanoTime() - begin);
  }

  private Measured search(Engine engine, Path folder, Path queries) throws Exception {
    List<Asked> asked =
        Files.readAllLines(queries).stream()
            .map(line -> Json.MAPPER.readValue(line, Asked.class))
            .toList();
    Memory.settle();
    Long residentBefore = Memory.resident();
    long begin = System.nanoTime();
    try (Engine.Search search = engine.open(folder)) {
      long opened = System.nanoTime() - begin;
      List<Measured.Answers> answers = new ArrayList<>();
      for (QueryClass kind : QueryClass.values()) {
        answers.add(
            measure(search, kind, asked.stream().filter(each -> each.kind() == kind).toList()));
      }
      Long heap = engine.livesInHeap() ? Memory.heap() : null;
      return new Measured(null, opened, heap, residentBefore, Memory.resident(), answers);
    }
  }

  private Measured.Answers measure(Engine.Search search, QueryClass kind, List<Asked> asked)
      throws Exception {
    warmUp(search, asked);
    Memory.settle();
    List<Long> nanos = new ArrayList<>();
    List<List<String>> found = new ArrayList<>();
    long end = System.nanoTime() + limits.measuring().toNanos();
    for (Asked query : asked) {
      long begin = System.nanoTime();
      List<String> hits = search.find(query);
      nanos.add(System.nanoTime() - begin);
      found.add(hits);
      if (System.nanoTime() > end) {
        break;
      }
    }
    return new Measured.Answers(kind, nanos, found);
  }

  private void warmUp(Engine.Search search, List<Asked> asked) throws Exception {
    long end = System.nanoTime() + limits.warmUp().toNanos();
    for (int pass = 0; pass < limits.passes(); pass++) {
      for (Asked query : asked) {
        search.find(query);
        if (System.nanoTime() > end) {
          return;
        }
      }
    }
  }

  /**
   * How long a peer searches the queries of one class.
   *
   * @param passes at most, before anything is measured
   * @param warmUp at most, before anything is measured
   * @param measuring after this no further query is asked
   */
  record Limits(int passes, Duration warmUp, Duration measuring) {

    static final Limits USUAL = new Limits(3, Duration.ofSeconds(20), Duration.ofSeconds(60));

    static Limits read(List<String> arguments) {
      return new Limits(
          Integer.parseInt(arguments.get(0)),
          Duration.ofSeconds(Long.parseLong(arguments.get(1))),
          Duration.ofSeconds(Long.parseLong(arguments.get(2))));
    }

    List<String> arguments() {
      return List.of(
          String.valueOf(passes),
          String.valueOf(warmUp.toSeconds()),
          String.valueOf(measuring.toSeconds()));
    }
  }
}
