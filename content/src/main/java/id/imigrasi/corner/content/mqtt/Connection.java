package id.imigrasi.corner.content.mqtt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection, from being made to being lost; it never comes back. */
final class Connection implements MqttCallback {

  private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
  private static final int QOS_AT_LEAST_ONCE = 1;
  private static final int KEEP_ALIVE_SECONDS = 20;
  private static final int TIMEOUT_SECONDS = 10;
  private static final int GOODBYE_MILLIS = 2_000;

  /** More at once than this are never under way, even if the broker takes them. */
  private static final int WINDOW = 16;

  private final MqttAsyncClient client;
  private final BiConsumer<String, byte[]> receiver;
  private final CompletableFuture<String> lost = new CompletableFuture<>();

  /** Closed until the broker has said how much it takes at once. */
  private final Semaphore window = new Semaphore(0);

  private final AtomicBoolean released = new AtomicBoolean();
  private final Set<Pending> pending = ConcurrentHashMap.newKeySet();

  private Connection(MqttAsyncClient client, BiConsumer<String, byte[]> receiver) {
    this.client = client;
    this.receiver = receiver;
  }

  static Connection open(String broker, LinkOptions options, BiConsumer<String, byte[]> receiver)
      throws MqttException {
    MqttAsyncClient client =
        new MqttAsyncClient(broker, options.clientId(), new MemoryPersistence());
    Connection connection = new Connection(client, receiver);
    client.setCallback(connection);
    try {
      IMqttToken connected = client.connect(paho(options));
      connected.waitForCompletion(TimeUnit.SECONDS.toMillis(TIMEOUT_SECONDS));
      connection.window.release(window(connected));
      return connection;
    } catch (MqttException e) {
      connection.release();
      throw e;
    }
  }

  /**
   * How many publishes may be under way: beyond the broker's Receive Maximum (MQTT 5, section
   * 3.2.2.3.3) Paho fails with error 32202.
   */
  private static int window(IMqttToken connected) {
    Integer receiveMaximum = connected.getResponseProperties().getReceiveMaximum();
    return receiveMaximum == null ? WINDOW : Math.min(WINDOW, receiveMaximum);
  }

  private static MqttConnectionOptions paho(LinkOptions options) {
    MqttConnectionOptions paho = new MqttConnectionOptions();
    paho.setUserName(options.clientId());
    paho.setPassword(options.secret().getBytes(StandardCharsets.UTF_8));
    paho.setCleanStart(true);
    paho.setSessionExpiryInterval(0L);
    paho.setAutomaticReconnect(false);
    paho.setConnectionTimeout(TIMEOUT_SECONDS);
    paho.setKeepAliveInterval(KEEP_ALIVE_SECONDS);
    paho.setTopicAliasMaximum(0);
    paho.setSocketFactory(new PromptSockets());
    LinkOptions.Will will = options.will();
    if (will != null) {
      MqttMessage message = new MqttMessage(will.payload());
      message.setQos(QOS_AT_LEAST_ONCE);
      message.setRetained(true);
      paho.setWill(will.topic(), message);
    }
    return paho;
  }

  boolean isUp() {
    return !lost.isDone();
  }

  /** Waits until the connection is gone; says why. */
  String awaitLoss() throws InterruptedException {
    try {
      return lost.get();
    } catch (ExecutionException never) {
      throw new IllegalStateException(never);
    } finally {
      release();
    }
  }

  CompletableFuture<Void> publish(String topic, byte[] payload, boolean retained) {
    try {
      window.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return CompletableFuture.failedFuture(new IOException("interrupted", e));
    }
    Pending waiting = await("publishing to " + topic);
    CompletableFuture<Void> done = waiting.done().whenComplete((ok, failure) -> window.release());
    try {
      client.publish(topic, payload, QOS_AT_LEAST_ONCE, retained, null, waiting);
    } catch (MqttException e) {
      waiting.fail(e.getMessage());
    }
    return done;
  }

  CompletableFuture<Void> subscribe(Collection<String> filters) {
    MqttSubscription[] subscriptions =
        filters.stream()
            .map(filter -> new MqttSubscription(filter, QOS_AT_LEAST_ONCE))
            .toArray(MqttSubscription[]::new);
    Pending waiting = await("subscribing to " + filters);
    try {
      client.subscribe(subscriptions, null, waiting, new MqttProperties());
    } catch (MqttException e) {
      waiting.fail(e.getMessage());
    }
    return waiting.done();
  }

  CompletableFuture<Void> unsubscribe(Collection<String> filters) {
    Pending waiting = await("unsubscribing");
    try {
      client.unsubscribe(filters.toArray(String[]::new), null, waiting, new MqttProperties());
    } catch (MqttException e) {
      waiting.fail(e.getMessage());
    }
    return waiting.done();
  }

  void close() {
    if (isUp()) {
      quietly(() -> client.disconnect().waitForCompletion(GOODBYE_MILLIS));
    }
    loseWith("closed");
    release();
  }

  private Pending await(String what) {
    Pending waiting = new Pending(what);
    pending.add(waiting);
    var _ = waiting.done().whenComplete((ok, failure) -> pending.remove(waiting));
    if (lost.isDone()) {
      waiting.fail("the connection is lost");
    }
    return waiting;
  }

  private void loseWith(String reason) {
    if (lost.complete(reason)) {
      // Failing removes it from the set, which such a set allows while it is walked.
      pending.forEach(waiting -> waiting.fail("the connection is lost: " + reason));
    }
  }

  /** Ends the client's threads, once: whoever closes and whoever waits both come here. */
  private void release() {
    if (released.compareAndSet(false, true)) {
      quietly(() -> client.disconnectForcibly(0, 0, false));
      quietly(() -> client.close(true));
    }
  }

  private interface Closing {
    void run() throws MqttException;
  }

  /**
   * Paho complains about a connection that is gone already, and when the broker hangs up in the
   * same moment it even runs into its own null (CommsTokenStore.quiesce). Nothing is left to do
   * then.
   */
  private static void quietly(Closing closing) {
    try {
      closing.run();
    } catch (MqttException | NullPointerException alreadyGone) {
      LOG.debug("closing: {}", alreadyGone.toString());
    }
  }

  @Override
  public void messageArrived(String topic, MqttMessage message) {
    receiver.accept(topic, message.getPayload());
  }

  @Override
  public void disconnected(MqttDisconnectResponse response) {
    String reason = response.getReasonString();
    MqttException cause = response.getException();
    loseWith(
        reason != null
            ? reason
            : cause != null ? String.valueOf(cause.getMessage()) : "closed by the broker");
  }

  @Override
  public void mqttErrorOccurred(MqttException exception) {
    // What went wrong reaches the token or the disconnection it belongs to.
  }

  @Override
  public void deliveryComplete(IMqttToken token) {
    // Each publication waits for its own token.
  }

  @Override
  public void connectComplete(boolean reconnect, String serverUri) {
    // Known from the connect token.
  }

  @Override
  public void authPacketArrived(int reasonCode, MqttProperties properties) {
    // Enhanced authentication is not used.
  }
}
