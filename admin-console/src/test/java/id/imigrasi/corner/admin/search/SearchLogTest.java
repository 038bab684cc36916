package id.imigrasi.corner.admin.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.admin.TestDatabase;
import id.imigrasi.corner.admin.fleet.SearchesReported;
import id.imigrasi.corner.admin.storage.Durability;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.wire.KioskEvent;
import id.imigrasi.corner.content.wire.KioskId;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SearchLogTest {

  private static final Instant TODAY = Instant.parse("2026-11-27T00:00:00Z");
  private static final Instant YESTERDAY = Instant.parse("2026-11-26T00:00:00Z");

  private SearchLog log;

  @BeforeEach
  void start() throws SQLException {
    DataSource source = TestDatabase.with("V12__search.sql");
    JdbcClient jdbc = JdbcClient.create(source);
    log =
        new SearchLog(
            jdbc,
            new TransactionTemplate(new JdbcTransactionManager(source)),
            new Durability(jdbc, source),
            Clock.fixed(TODAY.plusSeconds(40_000), ZoneOffset.UTC));
  }

  @Test
  void addsUpWhatKiosksTell() {
    tell("desa-a", TODAY, asked("akta cerai", 2), asked("visa mars", 1));
    tell("desa-a", YESTERDAY, asked("akta cerai", 1));
    tell("desa-b", TODAY, asked("Akta Cerai ", 4));

    assertThat(log.unanswered(30, 10))
        .containsExactly(
            new UnansweredRow("akta cerai", "id", 7, 2, LocalDate.parse("2026-11-27"), null),
            new UnansweredRow("visa mars", "id", 1, 1, LocalDate.parse("2026-11-27"), null));
    assertThat(log.unanswered(1, 10)).extracting(UnansweredRow::times).containsExactly(6L, 1L);
    assertThat(log.unanswered(30, 1)).hasSize(1);
  }

  @Test
  void countsAReportOnceHoweverOftenItComes() {
    KioskEvent.Searches report =
        new KioskEvent.Searches(
            UUID.randomUUID(),
            TODAY,
            List.of(asked("akta cerai", 2)),
            List.of(new KioskEvent.Opened("ikd", 3)));
    for (int i = 0; i < 3; i++) {
      log.store(new SearchesReported(new KioskId("desa-a"), report));
    }

    assertThat(log.unanswered(30, 10)).extracting(UnansweredRow::times).containsExactly(2L);
    assertThat(log.opened(30)).containsExactly(new OpenedRow("ikd", 3, 1.0));
  }

  @Test
  void leavesOutWhatHasNoWords() {
    tell("desa-a", TODAY, asked("  ", 5));

    assertThat(log.unanswered(30, 10)).isEmpty();
  }

  @Test
  void whatIsSettledComesBackWhenItIsAskedOnALaterDay() {
    tell("desa-a", YESTERDAY, asked("akta cerai", 1));
    log.settle("akta cerai", "sari");
    log.settle("akta cerai", "budi");
    assertThat(log.unanswered(30, 10)).extracting(UnansweredRow::settledBy).containsExactly("budi");

    tell("desa-b", TODAY.plusSeconds(86_400), asked("akta cerai", 1));
    assertThat(log.unanswered(30, 10))
        .extracting(UnansweredRow::settledBy)
        .containsExactly((String) null);
  }

  @Test
  void tellsTheNextReleaseWhatIsOpenedMost() {
    log.store(
        new SearchesReported(
            new KioskId("desa-a"),
            new KioskEvent.Searches(
                UUID.randomUUID(),
                TODAY,
                List.of(),
                List.of(
                    new KioskEvent.Opened("ikd", 3), new KioskEvent.Opened("no such slug!", 9)))));

    assertThat(log.openedLately()).containsOnlyKeys(new GuideId("ikd"));
  }

  private void tell(String kiosk, Instant day, KioskEvent.Unanswered... asked) {
    log.store(
        new SearchesReported(
            new KioskId(kiosk),
            new KioskEvent.Searches(UUID.randomUUID(), day, List.of(asked), List.of())));
  }

  private static KioskEvent.Unanswered asked(String words, int times) {
    return new KioskEvent.Unanswered(words, "id", times);
  }
}
