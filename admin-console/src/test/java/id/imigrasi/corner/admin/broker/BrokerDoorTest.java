package id.imigrasi.corner.admin.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.imigrasi.corner.content.mqtt.LinkListener;
import id.imigrasi.corner.content.mqtt.LinkOptions;
import id.imigrasi.corner.content.mqtt.MqttLink;
import id.imigrasi.corner.content.wire.KioskId;
import id.imigrasi.corner.content.wire.Ring;
import id.imigrasi.corner.content.wire.Topics;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real broker lets everybody in where they belong, and nowhere else. */
@SuppressWarnings("NullAway.Init")
class BrokerDoorTest {

  private static final KioskId KIOSK = new KioskId("kios-1");
  private static final KioskId NEIGHBOUR = new KioskId("kios-2");
  private static final byte[] HELLO = "hello".getBytes(StandardCharsets.UTF_8);

  @TempDir static Path data;
  private static EmbeddedBroker broker;
  private static BrokerSettings settings;

  @BeforeAll
  static void start() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    settings = new BrokerSettings(true, port, "127.0.0.1", List.of(), "console", "", List.of());
    Door door =
        new Door(settings, new ConsoleSecret(settings), (kiosk, secret) -> secret.equals("secret"));
    broker = new EmbeddedBroker(settings, door, data);
    broker.start();
  }

  @AfterAll
  static void stop() {
    broker.stop();
  }

  /** What a client hears of its own link. */
  private static final class Ear implements LinkListener {
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @Override
    public void connected() {
      heard.add("connected");
    }

    @Override
    public void disconnected(String reason) {
      heard.add(reason);
    }

    @Override
    public void message(String topic, byte[] payload) {
      heard.add(topic + "=" + new String(payload, StandardCharsets.UTF_8));
    }

    String next() throws InterruptedException {
      String next = heard.poll(20, TimeUnit.SECONDS);
      assertThat(next).isNotNull();
      return next;
    }
  }

  private static MqttLink link(String id, String secret, Ear ear) {
    MqttLink link =
        new MqttLink(
            new LinkOptions(List.of("tcp://127.0.0.1:" + settings.port()), id, secret, null), ear);
    link.start();
    return link;
  }

  @Test
  void wrongSecretIsRefusedWithOneClearReason() throws Exception {
    Ear ear = new Ear();
    try (MqttLink link = link("kios-1", "wrong", ear)) {
      assertThat(ear.next()).contains("refuses the name or the secret").contains("enrol again");
      assertThat(link.isConnected()).isFalse();
    }
  }

  @Test
  void nobodyGetsInAsTheConsole() throws Exception {
    Ear ear = new Ear();
    try (MqttLink link = link("console", "secret", ear)) {
      assertThat(ear.next()).contains("refuses");
      assertThat(link.isConnected()).isFalse();
    }
  }

  @Test
  void kioskWritesBelowItsOwnIdOnly() throws Exception {
    Ear ear = new Ear();
    try (MqttLink link = link("kios-1", "secret", ear)) {
      assertThat(ear.next()).isEqualTo("connected");
      assertThatCode(() -> link.publish(Topics.status(KIOSK), HELLO, true).get())
          .doesNotThrowAnyException();
      refused(link, Topics.status(NEIGHBOUR));
    }
  }

  @Test
  void aBurstIsNeverMoreThanTheBrokerTakesAtOnce() throws Exception {
    Ear ear = new Ear();
    byte[] large = new byte[100_000];
    try (MqttLink link = link("kios-1", "secret", ear)) {
      assertThat(ear.next()).isEqualTo("connected");
      List<CompletableFuture<Void>> burst =
          IntStream.range(0, 1_000)
              .mapToObj(each -> link.publish(Topics.up(KIOSK), large, false))
              .toList();
      assertThatCode(() -> CompletableFuture.allOf(burst.toArray(CompletableFuture[]::new)).get())
          .doesNotThrowAnyException();
    }
  }

  @Test
  void kioskNeverPublishesARelease() throws Exception {
    Ear ear = new Ear();
    try (MqttLink link = link("kios-1", "secret", ear)) {
      assertThat(ear.next()).isEqualTo("connected");
      refused(link, Topics.timestamp(Ring.ALL));
    }
  }

  /** The broker answers with a reason code, and may close the connection besides. */
  private static void refused(MqttLink link, String topic) {
    assertThatThrownBy(() -> link.publish(topic, HELLO, true).get())
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void kioskHearsReleasesAndNotItsNeighbours() throws Exception {
    Ear ear = new Ear();
    try (MqttLink link = link("kios-1", "secret", ear)) {
      assertThat(ear.next()).isEqualTo("connected");
      assertThatCode(() -> link.subscribe(List.of(Topics.timestamp(Ring.ALL))).get())
          .doesNotThrowAnyException();
      assertThatThrownBy(() -> link.subscribe(List.of(Topics.give(NEIGHBOUR))).get())
          .hasCauseInstanceOf(IOException.class);
    }
  }

  @Test
  void aTakenPortIsSaid() {
    EmbeddedBroker second =
        new EmbeddedBroker(
            settings,
            new Door(settings, new ConsoleSecret(settings), (kiosk, secret) -> false),
            data.resolve("second"));
    assertThatThrownBy(second::start).hasMessageContaining("port " + settings.port());
  }
}
