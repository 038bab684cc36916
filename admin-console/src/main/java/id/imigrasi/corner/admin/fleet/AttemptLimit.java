package id.imigrasi.corner.admin.fleet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Ten wrong codes in ten minutes, from wherever, and no code is looked at for a while. */
final class AttemptLimit {

  private static final int FAILURES = 10;
  private static final Duration WINDOW = Duration.ofMinutes(10);

  private final Clock clock;
  private final Deque<Instant> failures = new ArrayDeque<>();

  AttemptLimit(Clock clock) {
    this.clock = clock;
  }

  synchronized boolean allows() {
    Instant start = clock.instant().minus(WINDOW);
    while (!failures.isEmpty() && failures.peekFirst().isBefore(start)) {
      failures.removeFirst();
    }
    return failures.size() < FAILURES;
  }

  synchronized void countFailure() {
    failures.addLast(clock.instant());
  }
}
