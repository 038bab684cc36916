package id.imigrasi.corner.kiosk.takehome;

import id.imigrasi.corner.content.wire.Enrolment;
import id.imigrasi.corner.kiosk.enrolment.EnrolmentFile;
import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The addresses that the settings name; the public site's is known from the enrolment too. A kiosk
 * without {@code corner.kiosk-address} looks for its own place in the network each time, since a
 * router may give it another after a power cut.
 */
@Component
class ConfiguredAddresses implements PhoneAddresses {

  private final Environment settings;
  private final EnrolmentFile enrolment;

  ConfiguredAddresses(Environment settings, EnrolmentFile enrolment) {
    this.settings = settings;
    this.enrolment = enrolment;
  }

  @Override
  public URI web() {
    String configured =
        settings.getProperty(
            "corner.public-address", enrolment.read().map(Enrolment::publicAddress).orElse(""));
    return configured.isBlank() ? kiosk() : URI.create(configured.strip());
  }

  @Override
  public URI kiosk() {
    String configured = settings.getProperty("corner.kiosk-address", "");
    return configured.isBlank() ? detected() : URI.create(configured.strip());
  }

  private URI detected() {
    String port =
        settings.getProperty("local.server.port", settings.getProperty("server.port", "80"));
    String suffix = port.equals("80") ? "" : ":" + port;
    return URI.create("http://" + Neighbourhood.ownAddress().orElse("127.0.0.1") + suffix);
  }
}
