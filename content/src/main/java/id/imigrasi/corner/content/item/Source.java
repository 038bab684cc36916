package id.imigrasi.corner.content.item;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact was read.
 *
 * @param id short name by which fees and sentences of the guide cite it, such as {@code PMK19}
 * @param address where it can be read, absolute http or https; null where there is none
 * @param date when it was in force or was read
 */
public record Source(String id, String title, Kind kind, @Nullable URI address, PartialDate date) {

  /** What stands behind a source, the strongest first. */
  public enum Kind {
    /** The text of a law or regulation. */
    REGULATION,
    /** A government site or office. */
    OFFICIAL,
    /** Press or another private publisher. */
    MEDIA,
    /** What some offices do; not a rule. */
    PRACTICE;

    /** The word for it in a guide file. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String word) {
      for (Kind kind : values()) {
        if (kind.word().equals(word)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }
}
