package id.imigrasi.corner.content.wire;

import id.imigrasi.corner.content.release.Sha256;
import java.util.List;

/**
 * A kiosk asks for repository files that no retained message brought.
 *
 * @param files names of metadata files, such as {@code 7.snapshot.json}, or of parts of items, see
 *     {@link #item}; at most 100
 */
public record Want(List<String> files) {

  public static final int MAX = 100;

  public Want {
    Texts.require("files", files, MAX);
    files = List.copyOf(files);
    files.forEach(file -> Texts.require("file", file, 100));
  }

  /** The name of one part of an item: its hash, a slash and the part's number from 0. */
  public static String item(Sha256 hash, int part) {
    return hash.hex() + "/" + part;
  }
}
