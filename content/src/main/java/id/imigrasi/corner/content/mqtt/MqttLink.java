package id.imigrasi.corner.content.mqtt;

import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.packet.MqttReturnCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection to a broker (MQTT 5) that is made again whenever it breaks, with a new client each
 * time and a pause with full jitter between attempts. Every session is a clean one: what must not
 * be lost is retained by the broker or sent again until the other side acknowledges it.
 */
public final class MqttLink implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(MqttLink.class);
  private static final long FIRST_PAUSE_MILLIS = 500;
  private static final long LONGEST_PAUSE_MILLIS = 30_000;

  private final LinkOptions options;
  private final LinkListener listener;
  private final ExecutorService dispatcher;
  private final Thread keeper;
  private volatile @Nullable Connection connection;
  private volatile boolean closed;

  public MqttLink(LinkOptions options, LinkListener listener) {
    this.options = options;
    this.listener = listener;
    this.dispatcher =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("mqtt-in-" + options.clientId()).daemon().factory());
    this.keeper =
        Thread.ofPlatform().name("mqtt-" + options.clientId()).daemon().unstarted(this::keep);
  }

  /** Starts to connect, in the background. */
  public void start() {
    keeper.start();
  }

  public boolean isConnected() {
    Connection current = connection;
    return current != null && current.isUp();
  }

  /**
   * Publishes with QoS 1. Waits while 16 messages are under way.
   *
   * @return done when the broker has accepted it; fails with an {@link IOException} if the broker
   *     refuses it or the link breaks, and then it may or may not have arrived
   */
  public CompletableFuture<Void> publish(String topic, byte[] payload, boolean retained) {
    Connection current = connection;
    return current == null ? notConnected() : current.publish(topic, payload, retained);
  }

  /** Publishes without waiting for the outcome; a failure is logged, nothing more. */
  public void tell(String topic, byte[] payload, boolean retained) {
    var _ =
        publish(topic, payload, retained)
            .exceptionally(
                failure -> {
                  LOG.debug("{}", failure.toString());
                  return null;
                });
  }

  /**
   * Subscribes with QoS 1; lost with the connection.
   *
   * @param filters at most 20: more at once overrun the receive maximum of some brokers
   */
  public CompletableFuture<Void> subscribe(Collection<String> filters) {
    Connection current = connection;
    return current == null ? notConnected() : current.subscribe(filters);
  }

  public CompletableFuture<Void> unsubscribe(Collection<String> filters) {
    Connection current = connection;
    return current == null ? notConnected() : current.unsubscribe(filters);
  }

  /** Says good-bye to the broker and stops. */
  @Override
  public void close() {
    closed = true;
    keeper.interrupt();
    Connection current = connection;
    if (current != null) {
      current.close();
    }
    dispatcher.shutdown();
  }

  private void keep() {
    String lastReason = "";
    int failures = 0;
    for (int turn = 0; !closed; turn++) {
      String broker = options.brokers().get(turn % options.brokers().size());
      String reason;
      try {
        Connection made = Connection.open(broker, options, this::arrived);
        connection = made;
        LOG.info("{} is connected to {}", options.clientId(), broker);
        failures = 0;
        dispatch(listener::connected);
        reason = made.awaitLoss();
      } catch (MqttException e) {
        reason = broker + ": " + describe(e);
      } catch (InterruptedException e) {
        return;
      }
      connection = null;
      if (closed) {
        return;
      }
      if (!reason.equals(lastReason)) {
        LOG.warn("{} is not connected: {}", options.clientId(), reason);
        lastReason = reason;
      }
      String told = reason;
      dispatch(() -> listener.disconnected(told));
      if (!pause(failures++)) {
        return;
      }
    }
  }

  /** Full jitter: many kiosks that lost one broker do not come back in the same moment. */
  private boolean pause(int failures) {
    long longest = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(failures, 6));
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(longest / 10, longest + 1));
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private void arrived(String topic, byte[] payload) {
    dispatch(() -> listener.message(topic, payload));
  }

  /** Paho's own thread must never wait: it hands over and returns. */
  private void dispatch(Runnable call) {
    try {
      dispatcher.execute(
          () -> {
            try {
              call.run();
            } catch (RuntimeException e) {
              LOG.error("a message could not be handled", e);
            }
          });
    } catch (RejectedExecutionException closing) {
      LOG.debug("a message came after closing");
    }
  }

  private static String describe(MqttException e) {
    int code = e.getReasonCode();
    if (code == MqttReturnCode.RETURN_CODE_BAD_USERNAME_OR_PASSWORD
        || code == MqttReturnCode.RETURN_CODE_NOT_AUTHORIZED) {
      return "the broker refuses the name or the secret; enrol again";
    }
    Throwable cause = e.getCause();
    return cause == null ? e.getMessage() + " (" + code + ")" : String.valueOf(cause.getMessage());
  }

  private static CompletableFuture<Void> notConnected() {
    return CompletableFuture.failedFuture(new IOException("not connected to a broker"));
  }
}
