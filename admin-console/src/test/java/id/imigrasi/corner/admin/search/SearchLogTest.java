package id.imigrasi.corner.admin.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.admin.TestDatabase;
import id.imigrasi.corner.admin.fleet.SearchesReported;
import id.imigrasi.corner.admin.search.UnansweredRow.Settled;
import id.imigrasi.corner.admin.storage.Durability;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
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

@SuppressWarnings("NullAway.Init")
class SearchLogTest {

  private static final Instant TODAY = Instant.parse("2026-11-27T00:00:00Z");
  private static final Instant YESTERDAY = Instant.parse("2026-11-26T00:00:00Z");
  private static final LocalDate LAST = LocalDate.parse("2026-11-27");

  private SearchIntake intake;
  private SearchLog log;

  @BeforeEach
  void start() throws SQLException {
    DataSource source = TestDatabase.with("V12__search.sql");
    JdbcClient jdbc = JdbcClient.create(source);
    Clock clock = Clock.fixed(TODAY.plusSeconds(40_000), ZoneOffset.UTC);
    intake =
        new SearchIntake(jdbc, new TransactionTemplate(new JdbcTransactionManager(source)), clock);
    log = new SearchLog(jdbc, new Durability(jdbc, source), clock);
  }

  @Test
  void addsUpWhatKiosksTell() {
    tell("desa-a", TODAY, asked("akta cerai", 2), asked("visa mars", 1));
    tell("desa-a", YESTERDAY, asked("akta cerai", 1));
    tell("desa-b", TODAY, asked("Akta Cerai ", 4));

    List<Language> indonesian = List.of(Language.INDONESIAN);
    assertThat(log.unanswered(30, 10))
        .containsExactly(
            new UnansweredRow("akta cerai", indonesian, 7, 2, LAST, null),
            new UnansweredRow("visa mars", indonesian, 1, 1, LAST, null));
    assertThat(log.unanswered(1, 10)).extracting(UnansweredRow::times).containsExactly(6L, 1L);
    assertThat(log.unanswered(30, 1)).hasSize(1);
  }

  @Test
  void aWordInBothLanguagesIsOneRow() {
    tell("desa-a", TODAY, asked("visa", 1), new KioskEvent.Unanswered("visa", "en", 1));

    assertThat(log.unanswered(7, 10))
        .singleElement()
        .satisfies(row -> assertThat(row.languages()).containsExactly(Language.values()));
  }

  @Test
  void aReportCountsOnceHoweverOftenItComes() {
    SearchesReported report =
        report(
            "desa-a",
            TODAY,
            List.of(asked("akta cerai", 2)),
            List.of(new KioskEvent.Opened("ikd", 3)));
    for (int i = 0; i < 3; i++) {
      intake.store(report);
    }

    assertThat(log.unanswered(30, 10)).extracting(UnansweredRow::times).containsExactly(2L);
    assertThat(log.opened(30)).containsExactly(new OpenedRow(new GuideId("ikd"), 3, 1.0));
  }

  @Test
  void junkIsLeftOutAndTheRestIsKept() {
    intake.store(
        report(
            "desa-a",
            Instant.parse("+292278994-08-01T00:00:00Z"),
            List.of(asked("  ", 5), asked("\0\uD800", 1), asked("visa\0mars", Integer.MAX_VALUE)),
            List.of(
                new KioskEvent.Opened("Bukan Slug!", 9), new KioskEvent.Opened("tak-dikenal", 1))));

    assertThat(log.unanswered(1, 10))
        .containsExactly(
            new UnansweredRow(
                "visa mars", List.of(Language.INDONESIAN), Fit.MOST_A_DAY, 1, LAST, null));
    assertThat(log.openedLately()).containsOnlyKeys(new GuideId("tak-dikenal"));
  }

  @Test
  void whatIsSettledComesBackWhenItIsAskedOnALaterDay() {
    tell("desa-a", YESTERDAY, asked("akta cerai", 1));
    log.settle("akta cerai", "sari");
    log.settle("akta cerai", "budi");
    assertThat(log.unanswered(30, 10).getFirst().settled()).isEqualTo(new Settled(LAST, "budi"));

    tell("desa-b", TODAY, asked("akta cerai", 1));
    assertThat(log.unanswered(30, 10).getFirst().isOpen()).isFalse();
    tell("desa-b", TODAY.plusSeconds(86_400), asked("akta cerai", 1));
    assertThat(log.unanswered(30, 10).getFirst().isOpen()).isTrue();
  }

  @Test
  void whatIsSettledCanBeOpenedAgain() {
    tell("desa-a", TODAY, asked("akta cerai", 1));
    log.settle("akta cerai", "sari");
    log.reopen("akta cerai");
    assertThat(log.unanswered(30, 10).getFirst().isOpen()).isTrue();
  }

  private void tell(String kiosk, Instant day, KioskEvent.Unanswered... asked) {
    intake.store(report(kiosk, day, List.of(asked), List.of()));
  }

  private static SearchesReported report(
      String kiosk,
      Instant day,
      List<KioskEvent.Unanswered> asked,
      List<KioskEvent.Opened> opened) {
    return new SearchesReported(
        new KioskId(kiosk), new KioskEvent.Searches(UUID.randomUUID(), day, asked, opened));
  }

  private static KioskEvent.Unanswered asked(String words, int times) {
    return new KioskEvent.Unanswered(words, "id", times);
  }
}
