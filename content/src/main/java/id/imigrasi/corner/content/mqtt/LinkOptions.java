package id.imigrasi.corner.content.mqtt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a broker.
 *
 * @param brokers addresses such as {@code tcp://host:1883}, tried in turn; at least one
 * @param clientId also the user name
 * @param secret the password
 * @param will what the broker says when the connection is lost; null for nothing
 */
public record LinkOptions(
    List<String> brokers, String clientId, String secret, @Nullable Will will) {

  public LinkOptions {
    brokers = List.copyOf(brokers);
    if (brokers.isEmpty()) {
      throw new IllegalArgumentException("no broker address is given");
    }
  }

  /** A retained message of the broker's, in the client's name. */
  public record Will(String topic, byte[] payload) {}

  @Override
  public String toString() {
    return clientId + " at " + brokers;
  }
}
