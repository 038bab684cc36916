package id.imigrasi.corner.kiosk.takehome;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ConfiguredAddressesTest {

  private final MockEnvironment settings = new MockEnvironment();
  private final ConfiguredAddresses addresses = new ConfiguredAddresses(settings);

  @Test
  void namesTheConfiguredAddresses() {
    settings.setProperty("corner.public-address", "https://corner.example");
    settings.setProperty("corner.kiosk-address", "http://192.168.4.1");

    assertThat(addresses.web()).isEqualTo(URI.create("https://corner.example"));
    assertThat(addresses.kiosk()).isEqualTo(URI.create("http://192.168.4.1"));
  }

  @Test
  void theKioskStandsInForAMissingPublicSite() {
    settings.setProperty("corner.kiosk-address", "http://192.168.4.1");

    assertThat(addresses.web()).isEqualTo(URI.create("http://192.168.4.1"));
  }

  @Test
  void findsItsOwnAddressWithThePortItListensOn() {
    settings.setProperty("local.server.port", "8123");

    assertThat(addresses.kiosk().getHost()).matches("\\d+\\.\\d+\\.\\d+\\.\\d+");
    assertThat(addresses.kiosk().getPort()).isEqualTo(8123);
  }
}
