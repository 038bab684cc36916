package id.imigrasi.corner.admin.search;

import id.imigrasi.corner.admin.fleet.SearchesReported;
import id.imigrasi.corner.admin.publish.DemandSource;
import id.imigrasi.corner.admin.storage.Durability;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.wire.KioskEvent;
import id.imigrasi.corner.content.wire.KioskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What kiosks have told of their visitors' questions: counts by day, nothing finer. */
@Component
public class SearchLog implements DemandSource {

  private static final int LATELY = 90;

  /** What a file of a release holds at most. */
  private static final long MOST_TIMES = 99_999_999;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Durability durability;
  private final Clock clock;

  SearchLog(JdbcClient jdbc, TransactionTemplate transaction, Durability durability, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.durability = durability;
    this.clock = clock;
  }

  @EventListener
  void store(SearchesReported report) {
    KioskEvent.Searches searches = report.searches();
    transaction.executeWithoutResult(
        status -> {
          if (isNew(searches)) {
            LocalDate day = LocalDate.ofInstant(searches.at(), ZoneOffset.UTC);
            searches.unanswered().forEach(each -> add(day, report.kiosk(), each));
            searches.opened().forEach(each -> add(day, report.kiosk(), each));
          }
        });
  }

  private boolean isNew(KioskEvent.Searches searches) {
    boolean known =
        jdbc.sql("SELECT COUNT(*) FROM search_report WHERE id = ?")
                .param(searches.id().toString())
                .query(Integer.class)
                .single()
            > 0;
    if (!known) {
      jdbc.sql("INSERT INTO search_report (id, received_at) VALUES (?, ?)")
          .params(searches.id().toString(), clock.instant().atOffset(ZoneOffset.UTC))
          .update();
    }
    return !known;
  }

  private void add(LocalDate day, KioskId kiosk, KioskEvent.Unanswered asked) {
    String words = asked.words().strip().toLowerCase(Locale.ROOT);
    if (words.isEmpty()) {
      return;
    }
    int changed =
        jdbc.sql(
                "UPDATE unanswered SET times = times + ?"
                    + " WHERE counted_on = ? AND kiosk_id = ? AND words = ? AND language = ?")
            .params(asked.times(), day, kiosk.value(), words, asked.language())
            .update();
    if (changed == 0) {
      jdbc.sql(
              "INSERT INTO unanswered (counted_on, kiosk_id, words, language, times)"
                  + " VALUES (?, ?, ?, ?, ?)")
          .params(day, kiosk.value(), words, asked.language(), asked.times())
          .update();
    }
  }

  private void add(LocalDate day, KioskId kiosk, KioskEvent.Opened opened) {
    int changed =
        jdbc.sql(
                "UPDATE opened SET times = times + ?"
                    + " WHERE counted_on = ? AND kiosk_id = ? AND guide = ?")
            .params(opened.times(), day, kiosk.value(), opened.guide())
            .update();
    if (changed == 0) {
      jdbc.sql("INSERT INTO opened (counted_on, kiosk_id, guide, times) VALUES (?, ?, ?, ?)")
          .params(day, kiosk.value(), opened.guide(), opened.times())
          .update();
    }
  }

  /** What no guide answered in the last days, the most frequent first, at most that many. */
  public List<UnansweredRow> unanswered(int days, int limit) {
    return jdbc.sql(
            """
            SELECT u.words, MIN(u.language) AS language, SUM(u.times) AS times,
                   COUNT(DISTINCT u.kiosk_id) AS kiosks, MAX(u.counted_on) AS last_day,
                   MAX(CASE WHEN s.settled_on >= u.counted_on THEN s.settled_by END) AS settled_by,
                   MAX(s.settled_on) AS settled_on
            FROM unanswered u LEFT JOIN settled_words s ON s.words = u.words
            WHERE u.counted_on >= ?
            GROUP BY u.words
            ORDER BY times DESC, last_day DESC, u.words
            LIMIT ?
            """)
        .params(since(days), limit)
        .query((row, number) -> unanswered(row))
        .list();
  }

  private static UnansweredRow unanswered(ResultSet row) throws SQLException {
    LocalDate last = row.getObject("last_day", LocalDate.class);
    LocalDate settled = row.getObject("settled_on", LocalDate.class);
    boolean open = settled == null || settled.isBefore(last);
    return new UnansweredRow(
        row.getString("words"),
        row.getString("language"),
        row.getLong("times"),
        row.getLong("kiosks"),
        last,
        open ? null : row.getString("settled_by"));
  }

  /** The guides opened in the last days, the most frequent first. */
  public List<OpenedRow> opened(int days) {
    record Count(String guide, long times) {}
    List<Count> counts =
        jdbc.sql(
                """
                SELECT guide, SUM(times) AS times FROM opened WHERE counted_on >= ?
                GROUP BY guide ORDER BY times DESC, guide
                """)
            .param(since(days))
            .query((row, number) -> new Count(row.getString("guide"), row.getLong("times")))
            .list();
    long all = counts.stream().mapToLong(Count::times).sum();
    return counts.stream()
        .map(each -> new OpenedRow(each.guide(), each.times(), each.times() / (double) all))
        .toList();
  }

  @Override
  public Map<GuideId, Integer> openedLately() {
    return opened(LATELY).stream()
        .filter(each -> GuideId.isValid(each.guide()))
        .collect(
            Collectors.toMap(
                each -> new GuideId(each.guide()),
                each -> (int) Math.min(MOST_TIMES, each.times())));
  }

  /** Notes that somebody has dealt with these words, for what was asked until today. */
  public void settle(String words, String by) {
    LocalDate today = LocalDate.now(clock);
    int changed =
        jdbc.sql("UPDATE settled_words SET settled_on = ?, settled_by = ? WHERE words = ?")
            .params(today, by, words)
            .update();
    if (changed == 0) {
      insertSettled(words, today, by);
    }
    durability.force();
  }

  private void insertSettled(String words, LocalDate today, String by) {
    try {
      jdbc.sql("INSERT INTO settled_words (words, settled_on, settled_by) VALUES (?, ?, ?)")
          .params(words, today, by)
          .update();
    } catch (DuplicateKeyException somebodyElseDid) {
      // Then it is settled all the same.
    }
  }

  private LocalDate since(int days) {
    return LocalDate.now(clock).minusDays(days - 1L);
  }
}
