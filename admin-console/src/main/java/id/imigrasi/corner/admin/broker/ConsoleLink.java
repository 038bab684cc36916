package id.imigrasi.corner.admin.broker;

import id.imigrasi.corner.content.mqtt.LinkListener;
import id.imigrasi.corner.content.mqtt.LinkOptions;
import id.imigrasi.corner.content.mqtt.MqttLink;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The console's connections: one to every broker address it is given, since retained messages do
 * not cross the nodes of most clusters.
 */
@Component
class ConsoleLink implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ConsoleLink.class);

  private final BrokerSettings settings;
  private final ConsoleSecret secret;
  private final List<BrokerClient> clients;
  private final List<MqttLink> links = new ArrayList<>();

  ConsoleLink(BrokerSettings settings, ConsoleSecret secret, List<BrokerClient> clients) {
    this.settings = settings;
    this.secret = secret;
    this.clients = clients;
  }

  @Override
  public void start() {
    List<String> brokers =
        settings.embedded() ? List.of("tcp://127.0.0.1:" + settings.port()) : settings.addresses();
    for (String broker : brokers) {
      Listener listener = new Listener();
      MqttLink link =
          new MqttLink(
              new LinkOptions(List.of(broker), settings.user(), secret.value(), null), listener);
      listener.link = link;
      links.add(link);
      link.start();
    }
  }

  @Override
  public void stop() {
    links.forEach(MqttLink::close);
    links.clear();
  }

  @Override
  public boolean isRunning() {
    return !links.isEmpty();
  }

  /** After the embedded broker, and stopped before it. */
  @Override
  public int getPhase() {
    return EmbeddedBroker.PHASE + 1;
  }

  private final class Listener implements LinkListener {

    @SuppressWarnings("NullAway.Init") // Set before the link starts.
    private MqttLink link;

    @Override
    public void connected() {
      for (BrokerClient client : clients) {
        try {
          if (!client.filters().isEmpty()) {
            link.subscribe(client.filters()).join();
          }
          client.connected(link);
        } catch (CompletionException e) {
          LOG.warn("{}: {}", client.getClass().getSimpleName(), String.valueOf(e.getCause()));
        }
      }
    }

    @Override
    public void disconnected(String reason) {
      // The link itself logs it and tries again.
    }

    @Override
    public void message(String topic, byte[] payload) {
      clients.forEach(client -> client.message(link, topic, payload));
    }
  }
}
