package id.imigrasi.corner.admin.account;

import id.imigrasi.corner.admin.storage.Durability;
import id.imigrasi.corner.content.item.Language;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of the console. Names are compared without regard to case. */
@Component
public class Accounts {

  /** The least number of characters of a password that a person chooses. */
  public static final int SHORTEST_PASSWORD = 12;

  /** The greatest number of characters of a password. */
  public static final int LONGEST_PASSWORD = 200;

  private final JdbcClient jdbc;
  private final Passwords passwords;
  private final FirstPasswordFile firstPassword;
  private final Durability durability;

  Accounts(
      JdbcClient jdbc,
      Passwords passwords,
      FirstPasswordFile firstPassword,
      Durability durability) {
    this.jdbc = jdbc;
    this.passwords = passwords;
    this.firstPassword = firstPassword;
    this.durability = durability;
  }

  public Optional<Account> find(String name) {
    return jdbc.sql("select name, must_change_password, language from account where name = ?")
        .param(normal(name))
        .query(
            (row, number) ->
                new Account(
                    row.getString("name"),
                    row.getBoolean("must_change_password"),
                    Language.of(row.getString("language")).orElse(Language.INDONESIAN)))
        .optional();
  }

  /** Whether this is the person's password. Takes the same time for a name that does not exist. */
  public boolean isPassword(String name, String password) {
    Optional<String> hash =
        jdbc.sql("select password from account where name = ?")
            .param(normal(name))
            .query(String.class)
            .optional();
    return passwords.matches(password, hash);
  }

  /**
   * Gives the person the password of their choice.
   *
   * @throws IllegalArgumentException if it is too short or too long
   */
  public void changePassword(String name, String password) {
    if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
      throw new IllegalArgumentException("a password has 12 to 200 characters");
    }
    jdbc.sql("update account set password = ?, must_change_password = false where name = ?")
        .params(passwords.hash(password), normal(name))
        .update();
    durability.force();
    if (normal(name).equals(FirstAccount.NAME)) {
      firstPassword.delete();
    }
  }

  public void chooseLanguage(String name, Language language) {
    jdbc.sql("update account set language = ? where name = ?")
        .params(language.code(), normal(name))
        .update();
  }

  boolean isEmpty() {
    return jdbc.sql("select count(*) from account").query(Long.class).single() == 0;
  }

  /** Hands out a password that the person must replace at the first login. */
  void handOut(String name, String password) {
    String hash = passwords.hash(password);
    int known =
        jdbc.sql("update account set password = ?, must_change_password = true where name = ?")
            .params(hash, normal(name))
            .update();
    if (known == 0) {
      jdbc.sql("insert into account values (?, ?, true, ?)")
          .params(normal(name), hash, Language.INDONESIAN.code())
          .update();
    }
    durability.force();
  }

  static String normal(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
