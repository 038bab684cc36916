package id.imigrasi.corner.admin.broker;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** The console's password: given for another broker, else drawn anew at each start. */
@Component
class ConsoleSecret {

  private final String value;

  ConsoleSecret(BrokerSettings settings) {
    this.value = settings.embedded() ? random() : settings.secret();
  }

  String value() {
    return value;
  }

  private static String random() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
