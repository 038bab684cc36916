package id.imigrasi.corner.admin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.authentication.UsernamePasswordAuthenticationToken.unauthenticated;

import id.imigrasi.corner.admin.TestDatabase;
import id.imigrasi.corner.admin.storage.Durability;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.support.TransactionTemplate;

class LoginBrakeTest {

  private static final String PASSWORD = "gunung tinggi sekali";

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-22T03:00:00Z"));

  @TempDir Path data;

  private JdbcClient jdbc;
  private PasswordLogin login;

  @BeforeEach
  void anAccount() throws SQLException {
    DataSource database = TestDatabase.with("V1__account.sql");
    jdbc = JdbcClient.create(database);
    Accounts accounts =
        new Accounts(
            jdbc, new Passwords(), new FirstPasswordFile(data), new Durability(jdbc, database));
    accounts.handOut("sari", PASSWORD);
    InstantSource source = now::get;
    Clock clock = source.withZone(ZoneOffset.UTC);
    LoginBrake brake =
        new LoginBrake(
            jdbc, new TransactionTemplate(new DataSourceTransactionManager(database)), clock);
    login = new PasswordLogin(accounts, brake, clock);
  }

  @Test
  void theRightPasswordOpens() {
    assertThat(tryPassword("Sari ", PASSWORD).getName()).isEqualTo("sari");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sari", "hantu"})
  void fiveWrongPasswordsLockANameWhetherItExistsOrNot(String name) {
    for (int i = 0; i < 4; i++) {
      assertThatThrownBy(() -> tryPassword(name, "salah"))
          .isInstanceOf(BadCredentialsException.class);
    }
    assertThatThrownBy(() -> tryPassword(name, "salah"))
        .isInstanceOfSatisfying(
            TooManyAttempts.class, locked -> assertThat(locked.minutes()).isEqualTo(15));
    assertThatThrownBy(() -> tryPassword(name, PASSWORD)).isInstanceOf(TooManyAttempts.class);
  }

  @Test
  void aLockEndsAfterAQuarterOfAnHour() {
    lockSari();
    now.updateAndGet(time -> time.plus(Duration.ofMinutes(15)));
    assertThat(tryPassword("sari", PASSWORD).isAuthenticated()).isTrue();
  }

  @Test
  void aSuccessForgetsEarlierFailures() {
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 4; i++) {
        assertThatThrownBy(() -> tryPassword("sari", "salah"))
            .isInstanceOf(BadCredentialsException.class);
      }
      assertThat(tryPassword("sari", PASSWORD).isAuthenticated()).isTrue();
    }
  }

  @Test
  void whatWasTypedAsANameIsNotStored() {
    lockSari();
    assertThat(jdbc.sql("select name_hash from login_attempt").query(String.class).list())
        .noneMatch(stored -> stored.contains("sari"));
  }

  private void lockSari() {
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> tryPassword("sari", "salah"));
    }
  }

  private Authentication tryPassword(String name, String password) {
    return Objects.requireNonNull(login.authenticate(unauthenticated(name, password)));
  }
}
