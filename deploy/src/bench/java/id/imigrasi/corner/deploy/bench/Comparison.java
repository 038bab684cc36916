package id.imigrasi.corner.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Our own search beside others: the same corpus and the same queries, one engine after the other.
 *
 * @param samples queries of each class
 */
record Comparison(Path scratch, int samples) {

  private static final long SEED = 20_260;

  /** Measures every engine that can be had, and names the others. */
  void measure(CorpusFile corpus, Report report) throws IOException, InterruptedException {
    Report.progress("Making queries for " + corpus.name());
    Random random = new Random(SEED);
    CorpusSample sample = CorpusSample.of(corpus, random);
    List<Asked> asked = new QueryMaker(sample, random).make(samples);
    Path queries = scratch.resolve("queries.jsonl");
    Files.write(queries, asked.stream().map(Json.MAPPER::writeValueAsString).toList());

    List<PeerFigures> figures = new ArrayList<>();
    Map<String, String> absent = new LinkedHashMap<>();
    figures.add(ours(corpus, queries));
    for (Peer peer : Peers.others(corpus)) {
      try {
        figures.add(figures(peer, corpus, queries));
      } catch (Peer.AbsentException e) {
        absent.put(peer.name(), String.valueOf(e.getMessage()));
      }
    }

    report.heading("On %s, with %,d words".formatted(corpus.name(), sample.frequencies().size()));
    absent.forEach((name, reason) -> report.note("Absent", name + ": " + reason));
    report.add(PeerTables.index(figures));
    Map<QueryClass, List<Asked>> byClass = PeerFigures.byClass(asked);
    for (QueryClass kind : QueryClass.values()) {
      report.add(PeerTables.queries(kind, figures, byClass));
    }
  }

  /** Without our own figures there is nothing to compare. */
  private PeerFigures ours(CorpusFile corpus, Path queries)
      throws IOException, InterruptedException {
    try {
      return figures(Peers.own(corpus), corpus, queries);
    } catch (Peer.AbsentException e) {
      throw new IllegalStateException("our own search: " + e.getMessage(), e);
    }
  }

  private PeerFigures figures(Peer peer, CorpusFile corpus, Path queries)
      throws Peer.AbsentException, IOException, InterruptedException {
    Path folder = Files.createTempDirectory(scratch, "index");
    try {
      Report.progress(peer.name() + " indexes " + corpus.name());
      long built = peer.build(corpus, folder);
      Report.progress(peer.name() + " searches");
      Measured measured = peer.search(folder, queries);
      String name =
          measured.version() == null ? peer.name() : peer.name() + " " + measured.version();
      return new PeerFigures(name, built, Folders.size(folder), measured);
    } finally {
      Folders.delete(folder);
    }
  }
}
