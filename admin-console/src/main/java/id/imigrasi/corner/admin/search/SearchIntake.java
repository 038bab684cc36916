package id.imigrasi.corner.admin.search;

import id.imigrasi.corner.admin.fleet.SearchesReported;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.wire.KioskEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds up what kiosks tell, each report once. */
@Component
class SearchIntake {

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SearchIntake(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Stores a report as a whole; it is committed when this returns. */
  @EventListener
  void store(SearchesReported report) {
    KioskEvent.Searches searches = report.searches();
    String kiosk = report.kiosk().value();
    Instant now = clock.instant();
    LocalDate day = Fit.day(searches.at(), LocalDate.ofInstant(now, ZoneOffset.UTC));
    transaction.executeWithoutResult(
        status -> {
          if (isNew(searches, now)) {
            searches.unanswered().forEach(each -> add(day, kiosk, each));
            searches.opened().forEach(each -> add(day, kiosk, each));
          }
        });
  }

  /** Looks first: a failed insert would end a transaction of PostgreSQL. */
  private boolean isNew(KioskEvent.Searches searches, Instant now) {
    String id = searches.id().toString();
    int known =
        jdbc.sql("SELECT COUNT(*) FROM search_report WHERE id = ?")
            .param(id)
            .query(Integer.class)
            .single();
    if (known == 0) {
      jdbc.sql("INSERT INTO search_report (id, received_at) VALUES (?, ?)")
          .params(id, now.atOffset(ZoneOffset.UTC))
          .update();
    }
    return known == 0;
  }

  private void add(LocalDate day, String kiosk, KioskEvent.Unanswered asked) {
    Fit.words(asked)
        .ifPresent(words -> add(day, kiosk, words, asked.language(), Fit.times(asked.times())));
  }

  private void add(LocalDate day, String kiosk, String words, String language, int times) {
    int changed =
        jdbc.sql(
                "UPDATE unanswered SET times = times + ?"
                    + " WHERE counted_on = ? AND kiosk_id = ? AND words = ? AND language = ?")
            .params(times, day, kiosk, words, language)
            .update();
    if (changed == 0) {
      jdbc.sql(
              "INSERT INTO unanswered (counted_on, kiosk_id, words, language, times)"
                  + " VALUES (?, ?, ?, ?, ?)")
          .params(day, kiosk, words, language, times)
          .update();
    }
  }

  private void add(LocalDate day, String kiosk, KioskEvent.Opened opened) {
    if (!GuideId.isValid(opened.guide())) {
      return;
    }
    int times = Fit.times(opened.times());
    int changed =
        jdbc.sql(
                "UPDATE opened SET times = times + ?"
                    + " WHERE counted_on = ? AND kiosk_id = ? AND guide = ?")
            .params(times, day, kiosk, opened.guide())
            .update();
    if (changed == 0) {
      jdbc.sql("INSERT INTO opened (counted_on, kiosk_id, guide, times) VALUES (?, ?, ?, ?)")
          .params(day, kiosk, opened.guide(), times)
          .update();
    }
  }
}
