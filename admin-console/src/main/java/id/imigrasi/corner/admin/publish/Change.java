package id.imigrasi.corner.admin.publish;

import org.jspecify.annotations.Nullable;

/**
 * A file of the corpus with its new content.
 *
 * @param bytes null where the file is to go
 */
public record Change(String path, byte @Nullable [] bytes) {

  /** Takes a file out of the corpus. */
  public static Change removal(String path) {
    return new Change(path, null);
  }
}
