package id.imigrasi.corner.kiosk.takehome;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.kiosk.enrolment.EnrolmentFile;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ConfiguredAddressesTest {

  @TempDir private Path data;

  @Test
  void namesTheConfiguredAddresses() {
    kiosk()
        .withPropertyValues(
            "corner.public-address=https://corner.example",
            "corner.kiosk-address=http://192.168.4.1")
        .run(
            started -> {
              PhoneAddresses addresses = started.getBean(PhoneAddresses.class);
              assertThat(addresses.web()).isEqualTo(URI.create("https://corner.example"));
              assertThat(addresses.kiosk()).isEqualTo(URI.create("http://192.168.4.1"));
            });
  }

  @Test
  void theKioskStandsInForAMissingPublicSite() {
    kiosk()
        .withPropertyValues("corner.kiosk-address=http://192.168.4.1")
        .run(
            started ->
                assertThat(started.getBean(PhoneAddresses.class).web())
                    .isEqualTo(URI.create("http://192.168.4.1")));
  }

  @Test
  void findsItsOwnAddressWithThePortItListensOn() {
    kiosk()
        .withPropertyValues("local.server.port=8123")
        .run(
            started -> {
              URI own = started.getBean(PhoneAddresses.class).kiosk();
              assertThat(own.getHost()).matches("\\d+\\.\\d+\\.\\d+\\.\\d+");
              assertThat(own.getPort()).isEqualTo(8123);
            });
  }

  private ApplicationContextRunner kiosk() {
    return new ApplicationContextRunner()
        .withPropertyValues("corner.data=" + data)
        .withUserConfiguration(EnrolmentFile.class, ConfiguredAddresses.class);
  }
}
