package id.imigrasi.corner.kiosk.release;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.search.GuideIndex;
import org.jspecify.annotations.Nullable;

/**
 * A release that is whole: what it says, and the index that finds it.
 *
 * @param number grows with every release; 0 only for {@link #NONE}
 * @param index the search index of exactly this release; null while it is being built, and for
 *     {@link #NONE}
 */
public record ServedRelease(long number, Corpus corpus, @Nullable GuideIndex index) {

  /** What a kiosk serves until its first release has arrived. */
  public static final ServedRelease NONE = new ServedRelease(0, Corpus.EMPTY, null);
}
