package id.imigrasi.corner.admin.broker;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.admin.publish.PublishTestKit;
import id.imigrasi.corner.content.mqtt.LinkListener;
import id.imigrasi.corner.content.mqtt.LinkOptions;
import id.imigrasi.corner.content.mqtt.MqttLink;
import id.imigrasi.corner.content.mqtt.MqttRepositorySource;
import id.imigrasi.corner.content.release.Refresh;
import id.imigrasi.corner.content.release.ReleaseClient;
import id.imigrasi.corner.content.release.ReleaseStore;
import id.imigrasi.corner.content.release.RepositoryKeys;
import id.imigrasi.corner.content.release.RepositoryWriter;
import id.imigrasi.corner.content.release.VerifiedRelease;
import id.imigrasi.corner.content.wire.KioskId;
import id.imigrasi.corner.content.wire.Ring;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kiosk fetches a release over the real broker, with and without retained messages. */
@SuppressWarnings("NullAway.Init")
class FetchingTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
  private static final KioskId KIOSK = new KioskId("kios-1");

  @TempDir Path data;
  private BrokerSettings settings;
  private EmbeddedBroker broker;
  private ConsoleSecret secret;
  private RepositoryWriter repository;

  @BeforeEach
  void start() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    settings = new BrokerSettings(true, port, "127.0.0.1", List.of(), "console", "", List.of());
    secret = new ConsoleSecret(settings);
    broker = new EmbeddedBroker(settings, new Door(settings, secret, (kiosk, shown) -> true), data);
    broker.start();
    repository =
        new RepositoryWriter(
            data.resolve("repository"), RepositoryKeys.at(data.resolve("keys")), CLOCK);
    byte[] large = new byte[400_000];
    new Random(1).nextBytes(large);
    repository.write(
        1, repository.keep(Map.of("guides/small.txt", new byte[] {1}, "guides/large.bin", large)));
  }

  @AfterEach
  void stop() {
    broker.stop();
  }

  @Test
  void everythingIsRetained() throws Exception {
    fetchWith(PublishTestKit.broadcast(repository), Duration.ofSeconds(10));
  }

  @Test
  void nothingIsRetainedAndTheConsoleGivesWhatIsWanted() throws Exception {
    fetchWith(PublishTestKit.giving(repository), Duration.ofMillis(700));
  }

  private void fetchWith(BrokerClient client, Duration patience) throws Exception {
    ConsoleLink console = new ConsoleLink(settings, secret, List.of(client));
    console.start();
    List<MqttRepositorySource> sources = new CopyOnWriteArrayList<>();
    CountDownLatch connected = new CountDownLatch(1);
    LinkListener kiosk =
        new LinkListener() {
          @Override
          public void connected() {
            connected.countDown();
          }

          @Override
          public void disconnected(String reason) {}

          @Override
          public void message(String topic, byte[] payload) {
            sources.forEach(each -> each.message(topic, payload));
          }
        };
    try (MqttLink link =
        new MqttLink(
            new LinkOptions(
                List.of("tcp://127.0.0.1:" + settings.port()), KIOSK.value(), "any", null),
            kiosk)) {
      MqttRepositorySource source = new MqttRepositorySource(link, KIOSK, Ring.ALL, patience);
      sources.add(source);
      link.start();
      assertThat(connected.await(20, TimeUnit.SECONDS)).isTrue();
      link.subscribe(source.standingSubscriptions()).get();
      ReleaseClient trusting = new ReleaseClient(data.resolve("trusted"), CLOCK);
      trusting.trust(repository.root());
      VerifiedRelease release = awaitRelease(trusting, source);
      ReleaseStore store = new ReleaseStore(data.resolve("kiosk"));
      source.targets(store.missing(release), store::keep);
      assertThat(store.read(release)).isPresent();
    } finally {
      console.stop();
    }
  }

  /** The console may still be on its way to the broker. */
  private static VerifiedRelease awaitRelease(ReleaseClient client, MqttRepositorySource source)
      throws Exception {
    Refresh last = new Refresh.Unavailable("");
    for (int i = 0; i < 20; i++) {
      last = client.refresh(source);
      if (last instanceof Refresh.Newest(VerifiedRelease release)) {
        return release;
      }
      Thread.sleep(500);
    }
    throw new AssertionError(last.toString());
  }
}
