package id.imigrasi.corner.deploy.bench;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.lint.Lint;
import id.imigrasi.corner.content.release.RepositoryKeys;
import id.imigrasi.corner.content.release.RepositoryWriter;
import id.imigrasi.corner.content.search.GuideIndex;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.Callable;

/** How long the whole shipped corpus takes from files to a signed release and a kiosk's index. */
record ReleaseBench(Path scratch, int samples) implements Benchmark {

  private static final int FIRST = 1;

  @Override
  public void measure(Report report) throws Exception {
    Map<String, byte[]> files = ShippedGuides.files();
    Table table = new Table("whole corpus", "samples", "first", "median", "worst");
    long[][] taken = new long[4][samples];
    for (int i = 0; i < samples; i++) {
      Report.progress("Release " + (i + 1) + " of " + samples);
      Path folder = scratch.resolve("release-" + i);
      RepositoryWriter writer =
          new RepositoryWriter(
              folder, RepositoryKeys.at(scratch.resolve("keys")), Clock.systemUTC());
      taken[0][i] = time(() -> ShippedGuides.corpus(files));
      taken[1][i] = time(() -> Lint.check(files, LocalDate.now(ZoneOffset.UTC)));
      taken[2][i] =
          time(
              () -> {
                writer.write(FIRST, writer.keep(files));
                return writer;
              });
      Corpus corpus = ShippedGuides.corpus(files);
      Path index = scratch.resolve("index-" + i);
      taken[3][i] =
          time(
              () -> {
                GuideIndex.build(index, corpus, FIRST);
                return index;
              });
    }
    String[] names = {"read", "linted", "signed and written to disk", "indexed for search"};
    for (int i = 0; i < names.length; i++) {
      Samples times = Samples.of(taken[i]);
      table.row(
          names[i],
          Unit.PLAIN.write(times.count()),
          Unit.MILLISECONDS.write(taken[i][0]),
          Unit.MILLISECONDS.write(times.median()),
          Unit.MILLISECONDS.write(times.worst()));
    }
    long bytes = files.values().stream().mapToLong(file -> file.length).sum();
    report.note("Corpus", files.size() + " files, " + Unit.BYTES.write(bytes));
    report.add(table);
  }

  private static long time(Callable<?> work) throws Exception {
    long begin = System.nanoTime();
    work.call();
    return Duration.ofNanos(System.nanoTime() - begin).toMillis();
  }
}
