package id.imigrasi.corner.deploy.bench;

import java.util.List;
import java.util.stream.LongStream;

/** What was measured, smallest first, all in the same unit. */
record Samples(List<Long> sorted) {

  Samples {
    if (sorted.isEmpty()) {
      throw new IllegalStateException("nothing was measured");
    }
    sorted = sorted.stream().sorted().toList();
  }

  static Samples of(long... values) {
    return new Samples(LongStream.of(values).boxed().toList());
  }

  int count() {
    return sorted.size();
  }

  long best() {
    return sorted.getFirst();
  }

  long worst() {
    return sorted.getLast();
  }

  /** The middle one, or the mean of the two in the middle. */
  long median() {
    long below = sorted.get((count() - 1) / 2);
    long above = sorted.get(count() / 2);
    return below + (above - below) / 2;
  }

  /** The smallest one that is not exceeded by that share of all, by nearest rank. */
  long percentile(int percent) {
    return sorted.get(Math.ceilDiv(count() * percent, 100) - 1);
  }
}
