package id.imigrasi.corner.admin.transfer;

import id.imigrasi.corner.admin.publish.CorpusPath;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the paths in a zip tell. */
final class ZipPaths {

  private static final Set<String> OF_THE_DESKTOP = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private ZipPaths() {}

  /** Whether the path stays where it is unpacked. */
  static boolean isSafe(String path) {
    String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return bare.indexOf('\0') < 0
        && bare.indexOf(':') < 0
        && Stream.of(bare.split("/", -1))
            .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
  }

  /** Whether it is what desktops leave in every folder that they show. */
  static boolean isLeftBehind(String path) {
    return path.startsWith("__MACOSX/")
        || OF_THE_DESKTOP.contains(path.substring(path.lastIndexOf('/') + 1));
  }

  /** The folder, with its slash, in which the folder of the corpus lies; empty if in none. */
  static String folderAround(List<String> paths) {
    String first = paths.getFirst();
    String around = first.substring(0, first.indexOf('/') + 1);
    return !around.equals(CorpusPath.ROOT) && first.startsWith(around + CorpusPath.ROOT)
        ? around
        : "";
  }
}
