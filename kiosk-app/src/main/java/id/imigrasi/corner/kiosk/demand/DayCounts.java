package id.imigrasi.corner.kiosk.demand;

import id.imigrasi.corner.content.wire.KioskEvent;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts by day. Each row says how often something happened and how much of that the outbox has
 * been told. To be used by one thread at a time.
 */
final class DayCounts {

  /** What is counted. */
  enum Kind {
    OPENED,
    UNANSWERED
  }

  /**
   * What happened on a day and has not been told.
   *
   * @param what a guide's slug, or tidy words
   * @param language empty for a guide
   */
  record Count(LocalDate day, Kind kind, String what, String language, int times) {}

  /** So that whoever hammers on the kiosk cannot fill its disk. */
  static final int MOST_A_DAY = KioskEvent.Searches.MAX;

  private static final String SAME = " WHERE on_day = ? AND kind = ? AND what = ? AND language = ?";

  private final JdbcClient jdbc;

  DayCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Counts one more; nothing happens where the day has no room for something new. */
  void add(LocalDate day, Kind kind, String what, String language) {
    int changed =
        jdbc.sql("UPDATE day_count SET times = times + 1" + SAME)
            .params(day, kind.name(), what, language)
            .update();
    if (changed == 0 && size(day, kind) < MOST_A_DAY) {
      jdbc.sql("INSERT INTO day_count (on_day, kind, what, language, times) VALUES (?, ?, ?, ?, 1)")
          .params(day, kind.name(), what, language)
          .update();
    }
  }

  /** Counts one less, unless the outbox has been told. */
  void takeBack(LocalDate day, Kind kind, String what, String language) {
    jdbc.sql("UPDATE day_count SET times = times - 1" + SAME + " AND times > told")
        .params(day, kind.name(), what, language)
        .update();
    jdbc.sql("DELETE FROM day_count WHERE times = 0").update();
  }

  private int size(LocalDate day, Kind kind) {
    return jdbc.sql("SELECT COUNT(*) FROM day_count WHERE on_day = ? AND kind = ?")
        .params(day, kind.name())
        .query(Integer.class)
        .single();
  }

  /** What the outbox has not been told, by day. */
  List<Count> untold() {
    return jdbc.sql(
            "SELECT on_day, kind, what, language, times - told FROM day_count WHERE times > told"
                + " ORDER BY on_day, kind, what, language")
        .query(
            (row, number) ->
                new Count(
                    row.getObject(1, LocalDate.class),
                    Kind.valueOf(row.getString(2)),
                    row.getString(3),
                    row.getString(4),
                    row.getInt(5)))
        .list();
  }

  /** The outbox has been told everything; of days that are over nothing needs to stay. */
  void markTold(LocalDate today) {
    jdbc.sql("DELETE FROM day_count WHERE on_day <> ?").param(today).update();
    jdbc.sql("UPDATE day_count SET told = times WHERE times > told").update();
  }
}
