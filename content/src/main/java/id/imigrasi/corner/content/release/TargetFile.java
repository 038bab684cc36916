package id.imigrasi.corner.content.release;

/**
 * An item as a release names it (TUF 1.0.31, section 4.5, TARGETS).
 *
 * @param path relative path with {@code /}, such as {@code guides/id/paspor-hilang.md}
 * @param length in bytes
 */
public record TargetFile(String path, long length, Sha256 sha256) {

  /** Larger items are refused before a byte of them is fetched. */
  public static final long MAX_LENGTH = 20_000_000;

  public TargetFile {
    if (path.isEmpty() || path.startsWith("/") || path.contains("\\") || hasDots(path)) {
      throw new IllegalArgumentException("not a target path: \"" + path + "\"");
    }
    if (length < 0 || length > MAX_LENGTH) {
      throw new IllegalArgumentException("target " + path + " has an impossible length: " + length);
    }
  }

  /** Whether these bytes are the item. */
  public boolean matches(byte[] bytes) {
    return bytes.length == length && Sha256.of(bytes).equals(sha256);
  }

  /** The file name below {@code targets/} with consistent snapshots (TUF 1.0.31, section 6.2). */
  public String consistentPath() {
    int slash = path.lastIndexOf('/');
    return path.substring(0, slash + 1) + sha256.hex() + "." + path.substring(slash + 1);
  }

  private static boolean hasDots(String path) {
    for (String part : path.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        return true;
      }
    }
    return false;
  }
}
