package id.imigrasi.corner.admin.account;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords with Argon2id; the hash names its scheme, so that a later one can follow. */
@Component
class Passwords {

  /** Each hash needs 16 MB: strangers at the door must not be able to use up the memory. */
  private final Semaphore places = new Semaphore(4);

  private final PasswordEncoder encoder =
      new DelegatingPasswordEncoder(
          "argon2", Map.of("argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
  private final String nobody = hash("nobody has this password");

  String hash(String password) {
    places.acquireUninterruptibly();
    try {
      return Objects.requireNonNull(encoder.encode(password));
    } finally {
      places.release();
    }
  }

  /** Whether the password fits the hash; without a hash it fits never, after the same work. */
  boolean matches(String password, Optional<String> hash) {
    places.acquireUninterruptibly();
    try {
      return encoder.matches(password, hash.orElse(nobody)) && hash.isPresent();
    } finally {
      places.release();
    }
  }
}
