package id.imigrasi.corner.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.admin.TestDatabase;
import id.imigrasi.corner.admin.storage.Durability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class FirstAccountTest {

  @TempDir Path data;

  private Accounts accounts;
  private FirstPasswordFile file;

  @BeforeEach
  void nobodyYet() throws SQLException {
    DataSource database = TestDatabase.with("V1__account.sql");
    JdbcClient jdbc = JdbcClient.create(database);
    file = new FirstPasswordFile(data);
    accounts = new Accounts(jdbc, new Passwords(), file, new Durability(jdbc, database));
  }

  @Test
  void theFirstStartWritesAOneTimePasswordForItsOwnerOnly() throws IOException {
    start();
    assertThat(password()).matches("([2-9a-z]{4}-){3}[2-9a-z]{4}");
    assertThat(accounts.isPassword("admin", password())).isTrue();
    assertThat(accounts.find("admin").orElseThrow().mustChangePassword()).isTrue();
    assertThat(Files.getPosixFilePermissions(data.resolve("first-password.txt")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aSecondStartKeepsThePassword() {
    start();
    String first = password();
    start();
    assertThat(password()).isEqualTo(first);
  }

  @Test
  void aCrashBeforeTheAccountIsStoredLeavesAWorkingPassword() {
    file.write("aaaa-bbbb-cccc-dddd");
    start();
    assertThat(accounts.isPassword("admin", password())).isTrue();
  }

  @Test
  void aLostFileIsReplacedWhileThePasswordIsNotChanged() throws IOException {
    start();
    Files.delete(data.resolve("first-password.txt"));
    start();
    assertThat(accounts.isPassword("admin", password())).isTrue();
  }

  @Test
  void aPasswordOfOnesOwnEndsTheFileForEver() {
    start();
    accounts.changePassword("admin", "gunung tinggi sekali");
    assertThat(file.read()).isEmpty();
    start();
    assertThat(file.read()).isEmpty();
    assertThat(accounts.isPassword("admin", "gunung tinggi sekali")).isTrue();
  }

  @Test
  void aCrashBeforeTheFileIsDeletedIsTidiedUp() {
    start();
    String first = password();
    accounts.changePassword("admin", "gunung tinggi sekali");
    file.write(first);
    start();
    assertThat(file.read()).isEmpty();
  }

  private void start() {
    new FirstAccount(accounts, file, new SecureRandom()).afterPropertiesSet();
  }

  private String password() {
    return file.read().orElseThrow();
  }
}
