package id.imigrasi.corner.content.notice;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Bilingual;
import id.imigrasi.corner.content.item.Slug;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A dated event: the office comes to a village.
 *
 * @param example whether it was made up to show how sessions look; such a one is never released
 * @param starts the village's local time
 * @param ends the village's local time
 * @param guides what to read before; may be empty
 */
public record Session(
    Slug id,
    boolean example,
    Kind kind,
    Bilingual title,
    LocalDateTime starts,
    LocalDateTime ends,
    Bilingual place,
    Bilingual text,
    List<GuideId> guides) {

  /** The folder of the corpus in which sessions stand. */
  public static final String FOLDER = "guides/sessions/";

  public Session {
    guides = List.copyOf(guides);
  }

  /** What happens there. */
  public enum Kind {
    /** Papers are made on the spot. */
    MOBILE,
    /** Officers inform and answer questions. */
    OUTREACH;

    /** The word for it in a session's file. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String word) {
      return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
  }

  /** Whether it is still worth announcing. */
  public boolean isAhead(LocalDateTime now) {
    return !now.isAfter(ends);
  }

  /** Where the session's file stands in the corpus. */
  public String path() {
    return FOLDER + id + ".yaml";
  }
}
