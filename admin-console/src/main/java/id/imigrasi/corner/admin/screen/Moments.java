package id.imigrasi.corner.admin.screen;

import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.PartialDate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Dates and times as people say them, on the clock of the office. */
@Component
public class Moments {

  private final Clock clock;
  private final ConsoleTexts texts;

  Moments(Clock clock, ConsoleTexts texts) {
    this.clock = clock;
    this.texts = texts;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** "22 November 2026". */
  public String day(LocalDate day, Locale locale) {
    return PartialDate.of(day).inWords(Language.of(locale));
  }

  /** "hari ini pukul 14.05" or "22 November 2026 pukul 14.05". */
  public String dayAndTime(Instant instant, Locale locale) {
    ZonedDateTime moment = instant.atZone(clock.getZone());
    String time = texts.getTranslation("moment.time", locale, clockTime(moment, locale));
    return moment.toLocalDate().equals(today())
        ? texts.getTranslation("moment.today", locale, time)
        : day(moment.toLocalDate(), locale) + " " + time;
  }

  /** "5 menit yang lalu"; after a day, the day and the time. */
  public String ago(Instant instant, Locale locale) {
    Duration passed = Duration.between(instant, clock.instant());
    if (passed.toMinutes() < 1) {
      return texts.getTranslation("moment.now", locale);
    }
    if (passed.toHours() < 1) {
      return texts.getTranslation("moment.minutes", locale, passed.toMinutes());
    }
    return passed.toDays() < 1
        ? texts.getTranslation("moment.hours", locale, passed.toHours())
        : dayAndTime(instant, locale);
  }

  private static String clockTime(ZonedDateTime moment, Locale locale) {
    String pattern = Language.of(locale) == Language.INDONESIAN ? "HH.mm" : "HH:mm";
    return DateTimeFormatter.ofPattern(pattern, locale).format(moment);
  }
}
