package id.imigrasi.corner.admin.account;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Makes the account {@code admin} on the first start. Its one-time password stands in a file until
 * the person has chosen another; a start after a crash at any instant leaves file and account in
 * agreement.
 */
@Component
class FirstAccount implements InitializingBean {

  static final String NAME = "admin";

  private static final Logger log = LoggerFactory.getLogger(FirstAccount.class);
  private static final String READABLE = "23456789abcdefghjkmnpqrstuvwxyz";

  private final Accounts accounts;
  private final FirstPasswordFile file;
  private final RandomGenerator random;

  FirstAccount(Accounts accounts, FirstPasswordFile file, RandomGenerator random) {
    this.accounts = accounts;
    this.file = file;
    this.random = random;
  }

  @Override
  public void afterPropertiesSet() {
    Optional<Account> admin = accounts.find(NAME);
    if (accounts.isEmpty() || admin.map(Account::mustChangePassword).orElse(false)) {
      if (!isUsable(file.read())) {
        String password = oneTimePassword();
        file.write(password);
        accounts.handOut(NAME, password);
      }
      log.info("The first password of {} is in {}", NAME, file);
    } else {
      file.delete();
    }
  }

  private boolean isUsable(Optional<String> password) {
    return password.isPresent() && accounts.isPassword(NAME, password.get());
  }

  private String oneTimePassword() {
    return Stream.generate(this::group).limit(4).collect(Collectors.joining("-"));
  }

  private String group() {
    return random
        .ints(4, 0, READABLE.length())
        .mapToObj(i -> READABLE.substring(i, i + 1))
        .collect(Collectors.joining());
  }
}
