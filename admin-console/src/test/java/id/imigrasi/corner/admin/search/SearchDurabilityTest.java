package id.imigrasi.corner.admin.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.admin.fleet.SearchesReported;
import id.imigrasi.corner.admin.storage.Durability;
import id.imigrasi.corner.content.wire.KioskEvent;
import id.imigrasi.corner.content.wire.KioskId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A console that dies between storing and acknowledging gets the same report again. */
@SuppressWarnings("NullAway.Init")
class SearchDurabilityTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-27T08:00:00Z"), ZoneOffset.UTC);
  private static final SearchesReported REPORT =
      new SearchesReported(
          new KioskId("desa-a"),
          new KioskEvent.Searches(
              UUID.fromString("00000000-0000-0000-0000-000000000001"),
              Instant.parse("2026-11-27T00:00:00Z"),
              List.of(new KioskEvent.Unanswered("akta cerai", "id", 2)),
              List.of(new KioskEvent.Opened("ikd", 3))));

  @TempDir Path data;
  private JdbcClient jdbc;
  private Durability durability;
  private SearchIntake intake;
  private SearchLog log;

  @BeforeEach
  void start() throws Exception {
    JdbcDataSource source = new JdbcDataSource();
    source.setUrl("jdbc:h2:file:" + data.resolve("console") + ";WRITE_DELAY=0");
    Flyway.configure().dataSource(source).load().migrate();
    jdbc = JdbcClient.create(source);
    durability = new Durability(jdbc, source);
    intake =
        new SearchIntake(jdbc, new TransactionTemplate(new JdbcTransactionManager(source)), CLOCK);
    log = new SearchLog(jdbc, durability, CLOCK);
  }

  private void die() {
    try {
      jdbc.sql("SHUTDOWN IMMEDIATELY").update();
    } catch (RuntimeException gone) {
      // The connection goes with the database.
    }
  }

  @Test
  void aReportThatComesAgainAfterACrashCountsOnce() throws Exception {
    intake.store(REPORT);
    durability.force();
    die();
    start();
    intake.store(REPORT);
    assertThat(log.unanswered(7, 10)).extracting(UnansweredRow::times).containsExactly(2L);
    assertThat(log.opened(7)).extracting(OpenedRow::times).containsExactly(3L);
  }

  @Test
  void aReportThatIsHalfStoredIsNotStored() {
    jdbc.sql("DROP TABLE opened").update();
    try {
      intake.store(REPORT);
    } catch (RuntimeException noSuchTable) {
      // As on a full disk: the kiosk gets no acknowledgement.
    }
    assertThat(log.unanswered(7, 10)).isEmpty();
    assertThat(jdbc.sql("SELECT COUNT(*) FROM search_report").query(Long.class).single()).isZero();
  }
}
