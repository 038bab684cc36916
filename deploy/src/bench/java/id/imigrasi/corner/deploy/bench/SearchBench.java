package id.imigrasi.corner.deploy.bench;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.search.GuideIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * How fast guides are found, and how fast other engines would find the same.
 *
 * @param queries a file of queries, or an empty text
 * @param sizes numbers of documents on which engines are compared
 * @param given a corpus on which they are compared instead, or an empty text
 */
record SearchBench(Path scratch, int samples, String queries, List<Integer> sizes, String given)
    implements Benchmark {

  private static final long SEED = 20_251;
  private static final int RELEASE = 1;
  private static final int BUILDS = 20;
  private static final int WARM_UP_ROUNDS = 1;

  /** As many as the kiosk shows. */
  private static final int HITS = 12;

  @Override
  public void measure(Report report) throws Exception {
    Corpora corpora = new Corpora(scratch);
    if (given.isEmpty()) {
      measureOurs(report);
      for (int size : sizes) {
        Report.progress("Making a corpus of " + size);
        compare(corpora.ofSize(size), report);
      }
    } else {
      // Read first: whoever gave a faulty file learns it at once.
      CorpusFile corpus = corpora.of(Path.of(given));
      measureOurs(report);
      compare(corpus, report);
    }
  }

  private void compare(CorpusFile corpus, Report report) throws Exception {
    new Comparison(scratch, samples).measure(corpus, report);
    Files.delete(corpus.path());
  }

  private void measureOurs(Report report) throws IOException {
    Corpus corpus = ShippedGuides.read();
    Path folder = scratch.resolve("index");
    Table build = new Table("index", "samples", "median", "best", "worst");
    times(build, "built and written", buildTimes(folder, corpus));
    times(build, "opened and warmed", openTimes(folder, corpus));

    Queries made = new Queries(corpus, new Random(SEED));
    List<Queries.Query> right = made.make(samples);
    Table search = new Table("queries", "samples", "p50", "p99", "worst", "with hits");
    try (GuideIndex index = open(folder, corpus)) {
      Report.progress("Searching");
      row(search, "words of guides", index, right);
      row(search, "the same, one typo", index, right.stream().map(made::misspell).toList());
      if (!queries.isEmpty()) {
        row(search, "from the file", index, Queries.read(Path.of(queries)));
      }
    }
    report.note("Corpus", corpus.guides().size() + " guides, each language counted");
    report.note("Index", Unit.BYTES.write(Folders.size(folder)) + " on disk");
    report.note("Queries", "seed " + SEED + (queries.isEmpty() ? "" : ", file " + queries));
    report.add(build);
    report.add(search);
  }

  private static long[] buildTimes(Path folder, Corpus corpus) throws IOException {
    Report.progress("Building the index " + BUILDS + " times");
    long[] taken = new long[BUILDS];
    for (int i = 0; i < BUILDS; i++) {
      long begin = System.nanoTime();
      GuideIndex.build(folder, corpus, RELEASE);
      taken[i] = Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }
    return taken;
  }

  private static long[] openTimes(Path folder, Corpus corpus) throws IOException {
    long[] taken = new long[BUILDS];
    for (int i = 0; i < BUILDS; i++) {
      long begin = System.nanoTime();
      GuideIndex index = open(folder, corpus);
      taken[i] = Duration.ofNanos(System.nanoTime() - begin).toMillis();
      index.close();
    }
    return taken;
  }

  private static GuideIndex open(Path folder, Corpus corpus) {
    return GuideIndex.open(folder, corpus.searchWords(), RELEASE)
        .orElseThrow(() -> new IllegalStateException("the index just built does not open"));
  }

  private static void times(Table table, String what, long[] millis) {
    Samples times = Samples.of(millis);
    table.row(
        what,
        Unit.PLAIN.write(times.count()),
        Unit.MILLISECONDS.write(times.median()),
        Unit.MILLISECONDS.write(times.best()),
        Unit.MILLISECONDS.write(times.worst()));
  }

  private static void row(Table table, String what, GuideIndex index, List<Queries.Query> asked) {
    for (int i = 0; i < WARM_UP_ROUNDS; i++) {
      asked.forEach(query -> hits(index, query));
    }
    long[] taken = new long[asked.size()];
    int answered = 0;
    for (int i = 0; i < taken.length; i++) {
      long begin = System.nanoTime();
      int hits = hits(index, asked.get(i));
      taken[i] = System.nanoTime() - begin;
      answered += hits > 0 ? 1 : 0;
    }
    Samples times = Samples.of(taken);
    table.row(
        what,
        Unit.PLAIN.write(times.count()),
        Unit.MICROSECONDS.write(times.percentile(50)),
        Unit.MICROSECONDS.write(times.percentile(99)),
        Unit.MICROSECONDS.write(times.worst()),
        Unit.PLAIN.write(answered));
  }

  private static int hits(GuideIndex index, Queries.Query query) {
    return index.find(query.text(), query.language(), HITS).hits().size();
  }
}
