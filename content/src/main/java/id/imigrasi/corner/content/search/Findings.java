package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.guide.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What searching gave.
 *
 * @param hits best first; with {@link Verdict#NOTHING} the guides that are nearest, which may be
 *     none, and which are not to be shown as answers
 * @param asked the one thing the question asks for, such as the cost; null if it asks for none
 * @param correction the question without its typing errors; null if none were seen, and with {@link
 *     Verdict#NOTHING}: what leads to nothing is no better for being spelt like a word of a guide
 */
public record Findings(
    Verdict verdict, List<Hit> hits, @Nullable Section asked, @Nullable Correction correction) {

  /** What an empty question finds. */
  public static final Findings NONE = new Findings(Verdict.NOTHING, List.of(), null, null);

  public Findings {
    hits = List.copyOf(hits);
  }
}
