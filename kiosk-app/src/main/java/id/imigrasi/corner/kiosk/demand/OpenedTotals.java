package id.imigrasi.corner.kiosk.demand;

import id.imigrasi.corner.content.guide.GuideId;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How often guides were opened here, over all days. To be used by one thread at a time. */
final class OpenedTotals {

  /** From here on all are halved, so that a new habit can overtake an old one. */
  static final int GREAT = 1000;

  private final JdbcClient jdbc;

  OpenedTotals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(GuideId guide) {
    int changed =
        jdbc.sql("UPDATE opened_total SET times = times + 1 WHERE guide = ?")
            .param(guide.slug())
            .update();
    if (changed == 0) {
      jdbc.sql("INSERT INTO opened_total (guide, times) VALUES (?, 1)")
          .param(guide.slug())
          .update();
    }
    if (timesOf(guide) >= GREAT) {
      jdbc.sql("UPDATE opened_total SET times = times / 2").update();
      jdbc.sql("DELETE FROM opened_total WHERE times = 0").update();
    }
  }

  private int timesOf(GuideId guide) {
    return jdbc.sql("SELECT times FROM opened_total WHERE guide = ?")
        .param(guide.slug())
        .query(Integer.class)
        .single();
  }

  Map<GuideId, Integer> read() {
    return jdbc
        .sql("SELECT guide, times FROM opened_total")
        .query((row, number) -> Map.entry(new GuideId(row.getString(1)), row.getInt(2)))
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
