package id.imigrasi.corner.deploy.bench;

import java.nio.file.Path;

/** A given file is no corpus; the message says where and why. */
final class UnusableCorpusException extends Exception {

  private static final long serialVersionUID = 1L;

  UnusableCorpusException(Path file, int line, String problem) {
    super(file + ", line " + line + ": " + problem);
  }

  UnusableCorpusException(Path file, String problem) {
    super(file + ": " + problem);
  }
}
