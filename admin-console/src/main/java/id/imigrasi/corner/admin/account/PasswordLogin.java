package id.imigrasi.corner.admin.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Checks name and password, with the brake on. */
@Component
class PasswordLogin implements AuthenticationProvider {

  private static final Logger log = LoggerFactory.getLogger(PasswordLogin.class);

  private final Accounts accounts;
  private final LoginBrake brake;
  private final Clock clock;

  PasswordLogin(Accounts accounts, LoginBrake brake, Clock clock) {
    this.accounts = accounts;
    this.brake = brake;
    this.clock = clock;
  }

  @Override
  public @Nullable Authentication authenticate(Authentication attempt) {
    String name = Accounts.normal(attempt.getName());
    String password = Objects.toString(attempt.getCredentials(), "");
    brake.begin(name).ifPresent(this::refuseUntil);
    if (!accounts.isPassword(name, password)) {
      brake.lockedUntil(name).ifPresent(this::refuseUntil);
      throw new BadCredentialsException("wrong name or password");
    }
    brake.succeeded(name);
    log.info("{} signed in", name);
    return UsernamePasswordAuthenticationToken.authenticated(
        name, null, List.of(new SimpleGrantedAuthority("ROLE_OFFICER")));
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }

  private void refuseUntil(Instant lockedUntil) {
    throw new TooManyAttempts(Duration.between(clock.instant(), lockedUntil));
  }
}
