package id.imigrasi.corner.content.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files of a corpus from a folder. */
public final class CorpusFolder {

  private static final String TOP = "guides";

  private CorpusFolder() {}

  /**
   * All files, by their path in a release. Hidden files are left out.
   *
   * @param folder the folder {@code guides} itself or the one in which it stands
   * @throws NoSuchFileException if it is neither
   */
  public static Map<String, byte[]> read(Path folder) throws IOException {
    Path top = folder.endsWith(TOP) ? folder : folder.resolve(TOP);
    if (!Files.isDirectory(top)) {
      throw new NoSuchFileException(folder.toString(), null, "has no folder " + TOP);
    }
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(top)) {
      for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
        String path = TOP + "/" + top.relativize(file).toString().replace('\\', '/');
        if (!path.contains("/.")) {
          files.put(path, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }
}
