package id.imigrasi.corner.admin.account;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The person who uses the console in the current session. */
@Component
public class SignedIn {

  private final AuthenticationContext authentication;
  private final Accounts accounts;

  SignedIn(AuthenticationContext authentication, Accounts accounts) {
    this.authentication = authentication;
    this.accounts = accounts;
  }

  /** The person's account, empty before signing in. */
  public Optional<Account> account() {
    return authentication.getPrincipalName().flatMap(accounts::find);
  }

  /**
   * The person's name.
   *
   * @throws IllegalStateException if nobody has signed in
   */
  public String name() {
    return authentication
        .getPrincipalName()
        .orElseThrow(() -> new IllegalStateException("nobody has signed in"));
  }

  /** Ends the session and shows the door. */
  public void signOut() {
    authentication.logout();
  }
}
