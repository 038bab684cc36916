package id.imigrasi.corner.content.item;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exact as its source gives it: a year, a month or a day (ISO 8601 with reduced
 * precision, section 5.2.2.2).
 *
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where only the month is known
 * @throws DateTimeException if there is no such date
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  public PartialDate {
    if (day != 0) {
      LocalDate.of(year, month, day);
    } else if (month != 0) {
      YearMonth.of(year, month);
    }
  }

  /** Reads {@code 2024}, {@code 2024-12} or {@code 2024-12-17}; empty for anything else. */
  public static Optional<PartialDate> parse(String iso) {
    Matcher matcher = ISO.matcher(iso.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate(
              Integer.parseInt(matcher.group(1)),
              matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2)),
              matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException noSuchDate) {
      return Optional.empty();
    }
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** The date in words: "17 Desember 2024", "December 2024", "2024". */
  public String inWords(Language language) {
    if (month == 0) {
      return Integer.toString(year);
    }
    String name = Month.of(month).getDisplayName(TextStyle.FULL, language.locale());
    return (day == 0 ? "" : day + " ") + name + " " + year;
  }

  @Override
  public int compareTo(PartialDate other) {
    return toString().compareTo(other.toString());
  }

  /** ISO form, as exact as the date is. */
  @Override
  public String toString() {
    if (month == 0) {
      return "%04d".formatted(year);
    }
    return day == 0
        ? "%04d-%02d".formatted(year, month)
        : "%04d-%02d-%02d".formatted(year, month, day);
  }
}
