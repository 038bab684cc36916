package id.imigrasi.corner.admin.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Locks a name for a quarter of an hour after five wrong passwords in a row, whether or not there
 * is such an account. An attempt counts as wrong from its start until it has succeeded, so that
 * many at once cannot slip through.
 */
@Component
class LoginBrake {

  static final int ALLOWED_FAILURES = 5;
  static final Duration LOCK = Duration.ofMinutes(15);
  private static final Duration FORGET_AFTER = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final Clock clock;

  LoginBrake(JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Counts an attempt; gives the time until which the name is locked, empty if it may go on. */
  synchronized Optional<Instant> begin(String name) {
    Instant now = clock.instant();
    return transactions.execute(
        transaction -> {
          Attempts before = attempts(name);
          if (before.isLocked(now)) {
            return Optional.ofNullable(before.lockedUntil());
          }
          store(name, before.oneMore(now), now);
          return Optional.<Instant>empty();
        });
  }

  /** The time until which the name is locked, empty if it is not. */
  Optional<Instant> lockedUntil(String name) {
    Attempts attempts = attempts(name);
    return attempts.isLocked(clock.instant())
        ? Optional.ofNullable(attempts.lockedUntil())
        : Optional.empty();
  }

  /** Forgets the failures of a name whose password was right. */
  void succeeded(String name) {
    jdbc.sql("delete from login_attempt where name_hash = ?").param(hash(name)).update();
  }

  private Attempts attempts(String name) {
    return jdbc.sql("select failures, locked_until from login_attempt where name_hash = ?")
        .param(hash(name))
        .query((row, number) -> new Attempts(row.getInt("failures"), lockedUntil(row)))
        .optional()
        .orElse(new Attempts(0, null));
  }

  private void store(String name, Attempts attempts, Instant now) {
    jdbc.sql("delete from login_attempt where name_hash = ? or last_at < ?")
        .params(hash(name), utc(now.minus(FORGET_AFTER)))
        .update();
    jdbc.sql("insert into login_attempt values (?, ?, ?, ?)")
        .param(hash(name))
        .param(attempts.failures())
        .param(utc(now))
        .param(attempts.lockedUntil() == null ? null : utc(attempts.lockedUntil()))
        .update();
  }

  private static @Nullable Instant lockedUntil(ResultSet row) throws SQLException {
    OffsetDateTime until = row.getObject("locked_until", OffsetDateTime.class);
    return until == null ? null : until.toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  /** People type their password where the name belongs: what was typed must not be stored. */
  private static String hash(String name) {
    try {
      byte[] bytes = Accounts.normal(name).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private record Attempts(int failures, @Nullable Instant lockedUntil) {

    boolean isLocked(Instant now) {
      return lockedUntil != null && now.isBefore(lockedUntil);
    }

    Attempts oneMore(Instant now) {
      int counted = lockedUntil == null ? failures + 1 : 1;
      return new Attempts(counted, counted < ALLOWED_FAILURES ? null : now.plus(LOCK));
    }
  }
}
