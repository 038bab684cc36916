package id.imigrasi.corner.deploy.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All figures of one engine on one corpus.
 *
 * @param built nanoseconds
 * @param size bytes of the index on disk
 */
record PeerFigures(String name, long built, long size, Measured measured) {

  /**
   * How one class of queries was answered.
   *
   * @param hits thousandths of the queries that had any hit
   * @param recall thousandths of the queries that had their own document among the hits
   */
  record ClassFigures(Samples nanos, long hits, long recall) {}

  /** Of the queries that it came to. */
  ClassFigures figures(QueryClass kind, Map<QueryClass, List<Asked>> asked) {
    Measured.Answers answers =
        measured.answers().stream()
            .filter(each -> each.kind() == kind)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(name + " left out " + kind));
    List<Asked> queries = asked.getOrDefault(kind, List.of());
    int count = answers.found().size();
    long hits = 0;
    long recall = 0;
    for (int i = 0; i < count; i++) {
      List<String> found = answers.found().get(i);
      hits += found.isEmpty() ? 0 : 1;
      recall += found.contains(queries.get(i).source()) ? 1 : 0;
    }
    return new ClassFigures(
        new Samples(answers.nanos()), 1_000 * hits / count, 1_000 * recall / count);
  }

  static Map<QueryClass, List<Asked>> byClass(List<Asked> asked) {
    return asked.stream().collect(Collectors.groupingBy(Asked::kind));
  }
}
