package id.imigrasi.corner.admin.guides;

import id.imigrasi.corner.content.item.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of publishing a form. */
public sealed interface Publication {

  /** It is part of that release, and the draft is gone. */
  record Published(long number) implements Publication {}

  /** Something has to be mended first; the draft is untouched. */
  record Refused(List<Problem> problems) implements Publication {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /** Somebody else has saved a draft that the form does not know. */
  record Overtaken(Draft other) implements Publication {}

  /**
   * The published guide is no longer the one on which the form rests.
   *
   * @param current the guide as it is published now; null if it no longer is
   */
  record Outdated(@Nullable GuideForm current) implements Publication {}
}
