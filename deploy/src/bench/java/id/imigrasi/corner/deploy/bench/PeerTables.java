package id.imigrasi.corner.deploy.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the figures of several engines side by side. */
final class PeerTables {

  private PeerTables() {}

  static Table index(List<PeerFigures> peers) {
    Table table =
        new Table("index", "built", "on disk", "opened", "heap", "process", "process before");
    for (PeerFigures peer : peers) {
      Measured measured = peer.measured();
      table.row(
          peer.name(),
          Unit.SECONDS.write(millis(peer.built())),
          Unit.MEGABYTES.write(peer.size()),
          Unit.MILLISECONDS.write(millis(measured.opened())),
          megabytes(measured.heap()),
          megabytes(measured.resident()),
          megabytes(measured.residentBefore()));
    }
    return table;
  }

  static Table queries(
      QueryClass kind, List<PeerFigures> peers, Map<QueryClass, List<Asked>> asked) {
    Table table =
        new Table(kind.title(), "queries", "p50", "p95", "p99", "any hit", "source in first 10");
    for (PeerFigures peer : peers) {
      PeerFigures.ClassFigures figures = peer.figures(kind, asked);
      Samples nanos = figures.nanos();
      table.row(
          peer.name(),
          Unit.PLAIN.write(nanos.count()),
          Unit.MICROSECONDS.write(nanos.percentile(50)),
          Unit.MICROSECONDS.write(nanos.percentile(95)),
          Unit.MICROSECONDS.write(nanos.percentile(99)),
          Unit.PERCENT.write(figures.hits()),
          Unit.PERCENT.write(figures.recall()));
    }
    return table;
  }

  private static long millis(long nanos) {
    return Duration.ofNanos(nanos).toMillis();
  }

  private static String megabytes(@Nullable Long bytes) {
    return bytes == null ? "-" : Unit.MEGABYTES.write(bytes);
  }
}
