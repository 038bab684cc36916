package id.imigrasi.corner.deploy.bench;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.deploy.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The guides in the repository. */
final class ShippedGuides {

  private static final Path CONTENT = Command.ROOT.resolve("content");

  private ShippedGuides() {}

  static Corpus read() throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    try (Stream<Path> walk = Files.walk(CONTENT.resolve("guides"))) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = CONTENT.relativize(file).toString().replace('\\', '/');
        files.put(path, Files.readAllBytes(file));
      }
    }
    return switch (Corpus.read(files)) {
      case Corpus.Reading.Sound(Corpus corpus) -> corpus;
      case Corpus.Reading.Faulty(var problems) ->
          throw new IllegalStateException("the guides are faulty: " + problems);
    };
  }
}
