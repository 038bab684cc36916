package id.imigrasi.corner.admin.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.imigrasi.corner.admin.TestDatabase;
import id.imigrasi.corner.admin.storage.Durability;
import id.imigrasi.corner.content.wire.KioskEvent;
import id.imigrasi.corner.content.wire.KioskId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@SuppressWarnings("NullAway.Init")
class KioskTableTest {

  private static final KioskId KIOSK = new KioskId("desa-a");
  private static final Instant DAY = Instant.parse("2026-11-27T00:00:00Z");
  private static final KioskEvent.Searches SEARCHES =
      new KioskEvent.Searches(UUID.randomUUID(), DAY, List.of(), List.of());

  private final List<Object> told = new ArrayList<>();
  private DataSource source;
  private JdbcClient jdbc;

  @BeforeEach
  void start() {
    source = TestDatabase.with("V11__fleet.sql");
    jdbc = JdbcClient.create(source);
  }

  private KioskTable table(ApplicationEventPublisher publisher) throws SQLException {
    KioskTable table = new KioskTable(jdbc, new Durability(jdbc, source), publisher);
    table.add(KIOSK, "Desa A", "Kecamatan", "x", DAY);
    return table;
  }

  @Test
  void whatWasLookedForIsHandedOver() throws SQLException {
    table(told::add).store(KIOSK, List.of(SEARCHES), DAY);
    assertThat(told).containsExactly(new SearchesReported(KIOSK, SEARCHES));
  }

  /** The caller acknowledges what this method returns from, and nothing else. */
  @Test
  void whatNobodyCouldStoreIsNotTakenIn() throws SQLException {
    KioskTable table =
        table(
            event -> {
              throw new IllegalStateException("disk full");
            });
    assertThatThrownBy(() -> table.store(KIOSK, List.of(SEARCHES), DAY))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anInstallationIsStoredOnceHoweverOftenItComes() throws SQLException {
    KioskTable table = table(told::add);
    KioskEvent installation = new KioskEvent.Installation(UUID.randomUUID(), DAY, 3, "");
    table.store(KIOSK, List.of(installation, installation), DAY);
    table.store(KIOSK, List.of(installation), DAY);
    assertThat(jdbc.sql("SELECT COUNT(*) FROM kiosk_event").query(Long.class).single())
        .isEqualTo(1);
  }
}
