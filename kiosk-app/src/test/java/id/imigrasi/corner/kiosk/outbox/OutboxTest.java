package id.imigrasi.corner.kiosk.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.imigrasi.corner.content.wire.KioskEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the console has not acknowledged stays. */
@SuppressWarnings("NullAway.Init")
class OutboxTest {

  @TempDir Path data;
  private Outbox outbox;

  @BeforeEach
  void open() {
    JdbcDataSource dataSource = new JdbcDataSource();
    dataSource.setUrl("jdbc:h2:file:" + data.resolve("kiosk") + ";WRITE_DELAY=0");
    Flyway.configure().dataSource(dataSource).load().migrate();
    outbox =
        new Outbox(
            JdbcClient.create(dataSource),
            new TransactionTemplate(new DataSourceTransactionManager(dataSource)));
  }

  private static KioskEvent event(long release) {
    return new KioskEvent.Installation(
        UUID.randomUUID(), Instant.parse("2026-11-22T08:00:00Z"), release, "");
  }

  @Test
  void eventsStayInOrderUntilTheyAreAcknowledged() {
    KioskEvent first = event(1);
    KioskEvent second = event(2);
    outbox.add(first);
    outbox.add(second);
    assertThat(outbox.oldest(10)).containsExactly(first, second);
    assertThat(outbox.oldest(1)).containsExactly(first);
    outbox.forget(List.of(first.id()));
    assertThat(outbox.oldest(10)).containsExactly(second);
    assertThat(outbox.size()).isEqualTo(1);
  }

  @Test
  void anAcknowledgementOfWhatIsNotThereDoesNoHarm() {
    outbox.add(event(1));
    outbox.forget(List.of(UUID.randomUUID()));
    assertThat(outbox.size()).isEqualTo(1);
  }

  @Test
  void eventsAreThereAgainAfterRestart() {
    KioskEvent kept = event(1);
    outbox.add(kept);
    open();
    assertThat(outbox.oldest(10)).containsExactly(kept);
  }

  @Test
  void eventsAreNotKeptWhereTheChangeTheyComeFromFails() {
    assertThatThrownBy(
            () ->
                outbox.add(
                    List.of(event(1)),
                    () -> {
                      throw new IllegalStateException("the change failed");
                    }))
        .hasMessage("the change failed");
    assertThat(outbox.size()).isZero();
  }

  @Test
  void oneMessageTakesNoMoreThanABrokerDoes() {
    String reason = "x".repeat(500);
    for (int release = 1; release <= 400; release++) {
      outbox.add(
          new KioskEvent.Installation(
              UUID.randomUUID(), Instant.parse("2026-11-22T08:00:00Z"), release, reason));
    }
    assertThat(outbox.oldest(1000)).hasSizeBetween(100, 300);
  }
}
