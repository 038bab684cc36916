package id.imigrasi.corner.admin.fleet;

import id.imigrasi.corner.admin.storage.Durability;
import id.imigrasi.corner.content.wire.KioskEvent;
import id.imigrasi.corner.content.wire.KioskId;
import id.imigrasi.corner.content.wire.KioskStatus;
import id.imigrasi.corner.content.wire.Ring;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kiosks as the database keeps them, and what they reported. */
@Component
class KioskTable {

  private final JdbcClient jdbc;
  private final Durability durability;
  private final ApplicationEventPublisher publisher;

  KioskTable(JdbcClient jdbc, Durability durability, ApplicationEventPublisher publisher) {
    this.jdbc = jdbc;
    this.durability = durability;
    this.publisher = publisher;
  }

  List<KioskRow> all() {
    return jdbc.sql("SELECT * FROM kiosk ORDER BY name, id").query(KioskTable::row).list();
  }

  boolean exists(KioskId id) {
    return secretHash(id).isPresent();
  }

  Optional<String> secretHash(KioskId id) {
    return jdbc.sql("SELECT secret_sha256 FROM kiosk WHERE id = ?")
        .param(id.value())
        .query(String.class)
        .optional();
  }

  void add(KioskId id, String name, String region, String secretHash, Instant now) {
    jdbc.sql(
            "INSERT INTO kiosk (id, name, region, ring, secret_sha256, enrolled_at)"
                + " VALUES (?, ?, ?, ?, ?, ?)")
        .params(id.value(), name, region, Ring.ALL.name(), secretHash, utc(now))
        .update();
    durability.force();
  }

  void changeSecret(KioskId id, String secretHash) {
    jdbc.sql("UPDATE kiosk SET secret_sha256 = ? WHERE id = ?")
        .params(secretHash, id.value())
        .update();
    durability.force();
  }

  /** Notes how a kiosk is; a status that only says that it is gone does not count as seen. */
  void update(KioskId id, KioskStatus status, Instant now) {
    jdbc.sql("UPDATE kiosk SET online = ?, release = ?, failure = ?, version = ? WHERE id = ?")
        .params(status.online(), status.release(), status.failure(), status.version(), id.value())
        .update();
    if (status.online()) {
      jdbc.sql("UPDATE kiosk SET last_seen = ? WHERE id = ?").params(utc(now), id.value()).update();
    }
  }

  /** Stores events, each once however often it comes. They are on the disk when this returns. */
  void store(KioskId kiosk, List<KioskEvent> events, Instant now) {
    for (KioskEvent event : events) {
      switch (event) {
        case KioskEvent.Installation installation -> store(kiosk, installation, now);
        case KioskEvent.Searches searches ->
            publisher.publishEvent(new SearchesReported(kiosk, searches));
      }
    }
    durability.force();
  }

  private void store(KioskId kiosk, KioskEvent.Installation event, Instant now) {
    try {
      jdbc.sql(
              "INSERT INTO kiosk_event (id, kiosk_id, kind, at, received_at, release, failure)"
                  + " VALUES (?, ?, 'installation', ?, ?, ?, ?)")
          .params(
              event.id().toString(),
              kiosk.value(),
              utc(event.at()),
              utc(now),
              event.release(),
              event.failure())
          .update();
    } catch (DuplicateKeyException again) {
      // The acknowledgement was lost on its way; it is sent once more.
    }
  }

  void addCode(String codeHash, String kioskName, String region, Instant validUntil) {
    jdbc.sql(
            "INSERT INTO enrolment_code (code_sha256, kiosk_name, region, valid_until)"
                + " VALUES (?, ?, ?, ?)")
        .params(codeHash, kioskName, region, utc(validUntil))
        .update();
  }

  /** For whom a code was made, if it is still good. */
  record CodeOwner(String kioskName, String region) {}

  Optional<CodeOwner> codeOwner(String codeHash, Instant now) {
    return jdbc.sql(
            "SELECT kiosk_name, region FROM enrolment_code"
                + " WHERE code_sha256 = ? AND valid_until > ?")
        .params(codeHash, utc(now))
        .query((row, index) -> new CodeOwner(row.getString("kiosk_name"), row.getString("region")))
        .optional();
  }

  /** Uses a code up; false if somebody else was faster. */
  boolean useCode(String codeHash) {
    return jdbc.sql("DELETE FROM enrolment_code WHERE code_sha256 = ?").param(codeHash).update()
        == 1;
  }

  private static KioskRow row(ResultSet row, int index) throws SQLException {
    @Nullable OffsetDateTime lastSeen = row.getObject("last_seen", OffsetDateTime.class);
    return new KioskRow(
        row.getString("id"),
        row.getString("name"),
        row.getString("region"),
        row.getBoolean("online"),
        row.getLong("release"),
        row.getString("failure"),
        lastSeen == null ? null : lastSeen.toInstant(),
        row.getString("version"));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
