package id.imigrasi.corner.admin.transfer;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What unpacking a zip gave. */
public sealed interface Unpacked {

  /** The files of a corpus, bytes by path as in a release. */
  record Files(Map<String, byte[]> byPath) implements Unpacked {
    public Files {
      byPath = Collections.unmodifiableMap(new TreeMap<>(byPath));
    }
  }

  /**
   * It is no zip of a corpus.
   *
   * @param detail the path or number that it is about; may be empty
   */
  record Unfit(Reason reason, String detail) implements Unpacked {}

  /** Why a zip is not taken. */
  enum Reason {
    /** It cannot be read, or needs a password. */
    UNREADABLE,
    /** The zip itself is too large. */
    TOO_LARGE,
    /** What is in it is too large. */
    TOO_LARGE_UNPACKED,
    TOO_MANY_FILES,
    /** A path does not lie below the folder of the corpus. */
    OUTSIDE,
    /** An entry is a link to another place. */
    LINK,
    /** A path stands there twice. */
    TWICE,
    /** There is no file in it. */
    EMPTY
  }
}
