package id.imigrasi.corner.content;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.folder.CorpusFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** The corpus that this repository ships. */
public final class Published {

  public static final Map<String, byte[]> FILES = files();
  public static final Corpus CORPUS = corpus();

  private Published() {}

  private static Map<String, byte[]> files() {
    try {
      return CorpusFolder.read(Path.of("guides"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Corpus corpus() {
    return switch (Corpus.read(FILES)) {
      case Corpus.Reading.Sound(Corpus sound) -> sound;
      case Corpus.Reading.Faulty(var problems) -> throw new AssertionError(problems.toString());
    };
  }
}
