package id.imigrasi.corner.content.lint;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.page.PhonePages;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Pages that do not fit into the first round trip of a connection: ten segments (RFC 6928), of
 * which the page may fill 14 KiB.
 */
final class PageSize {

  private static final int MAX_BYTES = 14 * 1024;

  /** So late that every page carries the warning of a guide that is due for review. */
  private static final Clock LATE =
      Clock.fixed(Instant.parse("2999-01-01T00:00:00Z"), ZoneOffset.UTC);

  private PageSize() {}

  static List<Finding> check(Corpus corpus) {
    PhonePages pages = new PhonePages(() -> corpus, LATE);
    return corpus.guides().stream()
        .filter(guide -> bytes(pages, guide) > MAX_BYTES)
        .map(
            guide ->
                Finding.error(
                    guide.path(),
                    "file",
                    "makes a page of "
                        + bytes(pages, guide)
                        + " bytes, a phone gets at most "
                        + MAX_BYTES
                        + " at once"))
        .toList();
  }

  private static int bytes(PhonePages pages, Guide guide) {
    return pages
        .guide(guide.id().slug(), guide.language())
        .html()
        .getBytes(StandardCharsets.UTF_8)
        .length;
  }
}
