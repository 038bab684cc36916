package id.imigrasi.corner.admin.publish;

import id.imigrasi.corner.content.corpus.Corpus;

/** Which files a release is made of. */
public final class CorpusPath {

  /** The folder in which all of them stand. */
  public static final String ROOT = "guides/";

  /** The rules of the lint: what guides avoid and must never say. */
  public static final String WORDING = "guides/wording.yaml";

  private CorpusPath() {}

  /** Whether this version knows what such a file is for. */
  public static boolean isKnown(String path) {
    return path.equals(WORDING) || Corpus.isItem(path);
  }
}
