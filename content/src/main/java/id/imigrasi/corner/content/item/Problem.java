package id.imigrasi.corner.content.item;

/**
 * What is wrong in a file of the corpus, for the person who wrote it.
 *
 * @param line counted from 1
 * @param field what it is about, such as {@code fees[1].amount}
 */
public record Problem(String file, int line, String field, String message) {

  /** "guides/id/paspor-hilang.md:12: fees[1].amount: …". */
  @Override
  public String toString() {
    return file + ":" + line + ": " + field + ": " + message;
  }
}
