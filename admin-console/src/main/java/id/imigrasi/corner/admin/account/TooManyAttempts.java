package id.imigrasi.corner.admin.account;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Thrown when a name is locked after too many wrong passwords. */
public class TooManyAttempts extends LockedException {

  private final long minutes;

  TooManyAttempts(Duration remaining) {
    super("too many wrong passwords");
    this.minutes = remaining.plusSeconds(59).toMinutes();
  }

  /** After how many minutes the name may be tried again, at least 1. */
  public long minutes() {
    return Math.max(1, minutes);
  }
}
