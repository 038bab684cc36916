package id.imigrasi.corner.kiosk.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.wire.KioskEvent;
import id.imigrasi.corner.kiosk.outbox.Outbox;
import id.imigrasi.corner.kiosk.outbox.TestOutbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts reach the console once, and hold no more than counts. */
@SuppressWarnings("NullAway.Init")
@ExtendWith(OutputCaptureExtension.class)
class StoredTallyTest {

  private static final GuideId GUIDE = new GuideId("paspor-hilang");
  private static final Instant DAY = Instant.parse("2026-11-22T00:00:00Z");

  @TempDir Path data;
  private Instant now;
  private JdbcClient jdbc;
  private Outbox outbox;
  private StoredTally tally;

  @BeforeEach
  void begin() {
    now = DAY.plus(Duration.ofHours(8));
    switchOn();
  }

  private void switchOn() {
    JdbcDataSource dataSource = new JdbcDataSource();
    dataSource.setUrl("jdbc:h2:file:" + data.resolve("kiosk") + ";WRITE_DELAY=0");
    Flyway.configure().dataSource(dataSource).load().migrate();
    jdbc = JdbcClient.create(dataSource);
    TransactionTemplate transactions =
        new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    outbox = TestOutbox.of(jdbc, transactions);
    InstantSource moved = () -> now;
    tally = new StoredTally(jdbc, transactions, outbox, moved.withZone(ZoneOffset.UTC));
  }

  private List<KioskEvent.Searches> told() {
    return outbox.oldest(100).stream().map(KioskEvent.Searches.class::cast).toList();
  }

  @Test
  void tellsWhatWasCountedOnADay() {
    tally.opened(GUIDE);
    tally.opened(GUIDE);
    tally.unanswered("Resep  rendang", Language.INDONESIAN);
    tally.unanswered("resep rendang", Language.INDONESIAN);
    tally.unanswered("resep rendang", Language.ENGLISH);
    tally.tell();
    assertThat(told())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.at()).isEqualTo(DAY);
              assertThat(event.opened()).containsExactly(new KioskEvent.Opened("paspor-hilang", 2));
              assertThat(event.unanswered())
                  .containsExactly(
                      new KioskEvent.Unanswered("resep rendang", "en", 1),
                      new KioskEvent.Unanswered("resep rendang", "id", 2));
            });
  }

  @Test
  void tellsEverythingOnce() {
    tally.opened(GUIDE);
    tally.tell();
    tally.tell();
    assertThat(told()).hasSize(1);
    tally.opened(GUIDE);
    tally.tell();
    assertThat(told()).hasSize(2);
    assertThat(told().getLast().opened())
        .containsExactly(new KioskEvent.Opened("paspor-hilang", 1));
  }

  @Test
  void tellsEachDayByItself() {
    tally.opened(GUIDE);
    now = now.plus(Duration.ofDays(1));
    tally.opened(GUIDE);
    tally.tell();
    assertThat(told().stream().map(KioskEvent.Searches::at))
        .containsExactly(DAY, DAY.plus(Duration.ofDays(1)));
  }

  @Test
  void isThereAgainAfterACrash() {
    tally.opened(GUIDE);
    tally.unanswered("resep rendang", Language.INDONESIAN);
    switchOn();
    assertThat(tally.opened()).containsEntry(GUIDE, 1);
    tally.tell();
    assertThat(told()).hasSize(1);
    switchOn();
    tally.tell();
    assertThat(told()).hasSize(1);
  }

  @Test
  void losesNothingWhereTheOutboxTakesNothing() {
    tally.opened(GUIDE);
    jdbc.sql("ALTER TABLE outbox RENAME TO aside").update();
    assertThatThrownBy(tally::tell).isInstanceOf(RuntimeException.class);
    jdbc.sql("ALTER TABLE aside RENAME TO outbox").update();
    tally.tell();
    assertThat(told()).hasSize(1);
  }

  @Test
  void countsEachOfManyAtOnce() {
    try (ExecutorService visitors = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 200; i++) {
        visitors.execute(() -> tally.opened(GUIDE));
        visitors.execute(tally::tell);
      }
    }
    tally.tell();
    assertThat(
            outbox.oldest(1000).stream()
                .map(KioskEvent.Searches.class::cast)
                .flatMap(event -> event.opened().stream())
                .mapToInt(KioskEvent.Opened::times)
                .sum())
        .isEqualTo(200);
    assertThat(tally.opened()).containsEntry(GUIDE, 200);
  }

  @Test
  void takesBackWhatWasNotTold() {
    tally.unanswered("resep", Language.INDONESIAN);
    tally.takeBack("resep", Language.INDONESIAN);
    tally.takeBack("resep", Language.INDONESIAN);
    tally.tell();
    assertThat(told()).isEmpty();
    tally.unanswered("resep", Language.INDONESIAN);
    tally.tell();
    tally.takeBack("resep", Language.INDONESIAN);
    tally.tell();
    assertThat(told()).hasSize(1);
  }

  @Test
  void aDayHasRoomForSoMuchAndNoMore() {
    for (int i = 0; i < DayCounts.MOST_A_DAY + 20; i++) {
      tally.unanswered("kata " + i, Language.INDONESIAN);
      if (i == 300) {
        tally.tell();
      }
    }
    assertThat(jdbc.sql("SELECT COUNT(*) FROM day_count").query(Integer.class).single())
        .isEqualTo(DayCounts.MOST_A_DAY);
    now = now.plus(Duration.ofDays(1));
    tally.opened(GUIDE);
    tally.tell();
    assertThat(jdbc.sql("SELECT COUNT(*) FROM day_count").query(Integer.class).single())
        .isEqualTo(1);
  }

  @Test
  void halvesTotalsThatHaveGrownGreat() {
    jdbc.sql("INSERT INTO opened_total (guide, times) VALUES ('paspor-hilang', ?), ('visa', 1)")
        .param(OpenedTotals.GREAT - 1)
        .update();
    tally.opened(GUIDE);
    assertThat(tally.opened()).containsExactly(Map.entry(GUIDE, OpenedTotals.GREAT / 2));
  }

  @Test
  void keepsNoNumberAndNoAddressAndLogsNoWord(CapturedOutput output) throws IOException {
    tally.unanswered(
        "Kenari NIK 1601-2345-6789-0001 hp 0812 9876 5432 surel kutilang@contoh.id",
        Language.INDONESIAN);
    tally.tell();
    assertThat(told().getFirst().unanswered())
        .containsExactly(new KioskEvent.Unanswered("kenari nik hp surel", "id", 1));
    jdbc.sql("DROP TABLE day_count").update();
    tally.unanswered("kepodang", Language.INDONESIAN);
    jdbc.sql("CHECKPOINT SYNC").update();
    assertThat(onDisk())
        .contains("kenari nik hp surel")
        .doesNotContainIgnoringCase("1601", "2345", "0812", "9876", "kutilang", "contoh");
    assertThat(output.getAll())
        .contains("could not be counted")
        .doesNotContainIgnoringCase("kenari", "kepodang", "kutilang", "1601");
  }

  private String onDisk() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }
}
