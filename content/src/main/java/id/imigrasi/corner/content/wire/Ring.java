package id.imigrasi.corner.content.wire;

import java.util.Locale;

/** The group of kiosks that sees a release first, and all others. */
public enum Ring {
  PILOT,
  ALL;

  /** The word in topics. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
