package id.imigrasi.corner.admin.search;

import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.wire.KioskEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes what kiosks tell fit to be kept. A kiosk sends an event until it is stored, so nothing that
 * a broken one says may fail in the database: what is of no use is left out.
 */
final class Fit {

  /** More than a person at the screen every ten seconds all day long. */
  static final int MOST_A_DAY = 5_000;

  private static final int OLDEST_DAYS = 400;

  private Fit() {}

  /** The words as they are kept; empty if there is no letter or digit in them. */
  static Optional<String> words(KioskEvent.Unanswered asked) {
    StringBuilder plain = new StringBuilder();
    asked
        .words()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .map(each -> isText(each) ? each : ' ')
        .forEach(plain::appendCodePoint);
    String tidy = plain.toString().strip().replaceAll("\\s+", " ");
    // Lower case can be longer than what was sent.
    String fitting = KioskEvent.Unanswered.fitting(tidy);
    return fitting.codePoints().anyMatch(Character::isLetterOrDigit)
            && Language.of(asked.language()).isPresent()
        ? Optional.of(fitting)
        : Optional.empty();
  }

  /** PostgreSQL takes neither a zero nor half a character. */
  private static boolean isText(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> true;
    };
  }

  /** The day that a kiosk names; today if its clock is plainly wrong. */
  static LocalDate day(Instant at, LocalDate today) {
    boolean plausible =
        at.isAfter(today.minusDays(OLDEST_DAYS).atStartOfDay().toInstant(ZoneOffset.UTC))
            && at.isBefore(today.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC));
    return plausible ? LocalDate.ofInstant(at, ZoneOffset.UTC) : today;
  }

  static int times(int told) {
    return Math.min(told, MOST_A_DAY);
  }
}
