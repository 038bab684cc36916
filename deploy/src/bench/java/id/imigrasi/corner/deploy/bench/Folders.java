package id.imigrasi.corner.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is in a folder, at any depth. */
final class Folders {

  private Folders() {}

  /** Bytes of all files. */
  static long size(Path folder) throws IOException {
    long size = 0;
    for (Path file : all(folder)) {
      size += Files.isRegularFile(file) ? Files.size(file) : 0;
    }
    return size;
  }

  static void delete(Path folder) throws IOException {
    for (Path file : all(folder)) {
      Files.delete(file);
    }
  }

  /** What is in a folder comes before it. */
  private static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
