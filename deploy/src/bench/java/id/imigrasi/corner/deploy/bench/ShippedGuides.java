package id.imigrasi.corner.deploy.bench;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.folder.CorpusFolder;
import id.imigrasi.corner.deploy.Command;
import java.io.IOException;
import java.util.Map;

/** The corpus in the repository. */
final class ShippedGuides {

  private ShippedGuides() {}

  /** Bytes by path, as in a release. */
  static Map<String, byte[]> files() throws IOException {
    return CorpusFolder.read(Command.ROOT.resolve("content"));
  }

  static Corpus read() throws IOException {
    return corpus(files());
  }

  static Corpus corpus(Map<String, byte[]> files) {
    return switch (Corpus.read(files)) {
      case Corpus.Reading.Sound(Corpus corpus) -> corpus;
      case Corpus.Reading.Faulty(var problems) ->
          throw new IllegalStateException("the guides are faulty: " + problems);
    };
  }
}
