package id.imigrasi.corner.admin.broker;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which broker carries the messages.
 *
 * @param embedded whether the console runs one itself
 * @param port of the embedded one
 * @param bind address on which the embedded one listens
 * @param addresses of other brokers, such as {@code tcp://host:1883}; only if none is embedded
 * @param user the console's name at other brokers
 * @param secret the console's password at other brokers
 * @param announce addresses told to kiosks; empty: the console's own host with {@code port}
 */
@ConfigurationProperties("corner.broker")
public record BrokerSettings(
    @DefaultValue("true") boolean embedded,
    @DefaultValue("1883") int port,
    @DefaultValue("0.0.0.0") String bind,
    @DefaultValue List<String> addresses,
    @DefaultValue("console") String user,
    @DefaultValue("") String secret,
    @DefaultValue List<String> announce) {

  public BrokerSettings {
    if (!embedded && addresses.isEmpty()) {
      throw new IllegalArgumentException(
          "corner.broker.embedded is false, so corner.broker.addresses must name a broker such as"
              + " tcp://host:1883");
    }
  }

  /** The addresses for a kiosk that knows the console by that host name. */
  public List<String> forKiosks(String host) {
    if (!announce.isEmpty()) {
      return announce;
    }
    return embedded ? List.of("tcp://" + host + ":" + port) : addresses;
  }
}
