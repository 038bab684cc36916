package id.imigrasi.corner.content.wire;

import java.time.Instant;

/**
 * How a kiosk is. Also left with the broker as its will, then with {@code online} false.
 *
 * @param release the release it serves, 0 for none
 * @param failure why the newest release is not the one it serves; empty if nothing is wrong
 * @param version of its software
 * @param backlog events that the console has not acknowledged yet
 * @param clock what the kiosk's clock says
 * @param freeDiskBytes where its data is
 */
public record KioskStatus(
    boolean online,
    long release,
    String failure,
    String version,
    int backlog,
    Instant clock,
    long freeDiskBytes) {

  public KioskStatus {
    Texts.require("failure", failure, 500);
    Texts.require("version", version, 60);
    if (clock == null) {
      throw new IllegalArgumentException("clock is missing");
    }
    if (release < 0) {
      throw new IllegalArgumentException("release is negative");
    }
  }

  /** The same as a will: gone. */
  public KioskStatus offline() {
    return new KioskStatus(false, release, failure, version, backlog, clock, freeDiskBytes);
  }
}
