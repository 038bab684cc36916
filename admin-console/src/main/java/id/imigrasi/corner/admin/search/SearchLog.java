package id.imigrasi.corner.admin.search;

import id.imigrasi.corner.admin.publish.DemandSource;
import id.imigrasi.corner.admin.storage.Durability;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What kiosks have told of their visitors' questions: counts by day, nothing finer. A day is one of
 * UTC, as kiosks count.
 */
@Component
public class SearchLog implements DemandSource {

  private static final int LATELY = 90;

  /** What a file of a release holds at most. */
  private static final long MOST_TIMES = 99_999_999;

  private final JdbcClient jdbc;
  private final Durability durability;
  private final Clock clock;

  SearchLog(JdbcClient jdbc, Durability durability, Clock clock) {
    this.jdbc = jdbc;
    this.durability = durability;
    this.clock = clock;
  }

  /** What no guide answered in the last days, the most frequent first, at most that many. */
  public List<UnansweredRow> unanswered(int days, int limit) {
    return jdbc.sql(
            """
            SELECT u.words, MAX(u.language) AS one, MIN(u.language) AS other,
                   SUM(u.times) AS asked, COUNT(DISTINCT u.kiosk_id) AS kiosks,
                   MAX(u.counted_on) AS last_day, s.settled_on, s.settled_by
            FROM unanswered u LEFT JOIN settled_words s ON s.words = u.words
            WHERE u.counted_on >= ?
            GROUP BY u.words, s.settled_on, s.settled_by
            ORDER BY asked DESC, last_day DESC, u.words
            LIMIT ?
            """)
        .params(since(days), limit)
        .query((row, number) -> unanswered(row))
        .list();
  }

  private static UnansweredRow unanswered(ResultSet row) throws SQLException {
    LocalDate last = row.getObject("last_day", LocalDate.class);
    @Nullable LocalDate settled = row.getObject("settled_on", LocalDate.class);
    return new UnansweredRow(
        row.getString("words"),
        Stream.of(row.getString("one"), row.getString("other"))
            .flatMap(code -> Language.of(code).stream())
            .distinct()
            .toList(),
        row.getLong("asked"),
        row.getLong("kiosks"),
        last,
        settled == null || settled.isBefore(last)
            ? null
            : new UnansweredRow.Settled(settled, row.getString("settled_by")));
  }

  /** The guides opened in the last days, the most frequent first. */
  public List<OpenedRow> opened(int days) {
    record Count(GuideId guide, long times) {}
    List<Count> counts =
        jdbc.sql(
                """
                SELECT guide, SUM(times) AS asked FROM opened WHERE counted_on >= ?
                GROUP BY guide ORDER BY asked DESC, guide
                """)
            .param(since(days))
            .query(
                (row, number) ->
                    new Count(new GuideId(row.getString("guide")), row.getLong("asked")))
            .list();
    double all = counts.stream().mapToLong(Count::times).sum();
    return counts.stream()
        .map(each -> new OpenedRow(each.guide(), each.times(), each.times() / all))
        .toList();
  }

  @Override
  public Map<GuideId, Integer> openedLately() {
    return opened(LATELY).stream()
        .collect(
            Collectors.toMap(OpenedRow::guide, row -> (int) Math.min(MOST_TIMES, row.times())));
  }

  /** Notes that somebody has dealt with these words, for what was asked until today. */
  public void settle(String words, String by) {
    int changed =
        jdbc.sql("UPDATE settled_words SET settled_on = ?, settled_by = ? WHERE words = ?")
            .params(today(), by, words)
            .update();
    if (changed == 0) {
      insertSettled(words, by);
    }
    durability.force();
  }

  private void insertSettled(String words, String by) {
    try {
      jdbc.sql("INSERT INTO settled_words (words, settled_on, settled_by) VALUES (?, ?, ?)")
          .params(words, today(), by)
          .update();
    } catch (DuplicateKeyException somebodyElseDid) {
      // Then it is settled all the same.
    }
  }

  /** Takes back that somebody has dealt with these words. */
  public void reopen(String words) {
    jdbc.sql("DELETE FROM settled_words WHERE words = ?").param(words).update();
    durability.force();
  }

  private LocalDate since(int days) {
    return today().minusDays(days - 1L);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
