package id.imigrasi.corner.content.release;

import java.util.Locale;

/** The top-level roles (TUF 1.0.31, section 2.1). */
public enum Role {
  ROOT,
  TIMESTAMP,
  SNAPSHOT,
  TARGETS;

  /** The word in metadata and file names. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of its file; the timestamp's has no version (TUF 1.0.31, section 6.2). */
  public String fileName(long version) {
    return this == TIMESTAMP ? "timestamp.json" : version + "." + word() + ".json";
  }
}
