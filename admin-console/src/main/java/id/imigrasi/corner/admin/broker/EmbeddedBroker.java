package id.imigrasi.corner.admin.broker;

import com.hivemq.configuration.service.InternalConfigurations;
import com.hivemq.embedded.EmbeddedExtension;
import com.hivemq.embedded.EmbeddedHiveMQ;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The broker inside the console's process (HiveMQ Community Edition). */
@Component
@ConditionalOnBooleanProperty(name = "corner.broker.embedded", matchIfMissing = true)
class EmbeddedBroker implements SmartLifecycle {

  static final int PHASE = -1000;

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);

  /** The defaults open 1,280 files. */
  private static final int BUCKETS = 4;

  private final BrokerSettings settings;
  private final Door door;
  private final Path folder;
  private @Nullable EmbeddedHiveMQ broker;

  EmbeddedBroker(BrokerSettings settings, Door door, @Value("${corner.data}") Path data) {
    this.settings = settings;
    this.door = door;
    this.folder = data.resolve("broker").toAbsolutePath();
  }

  @Override
  public void start() {
    requireFreePort();
    InternalConfigurations.PERSISTENCE_BUCKET_COUNT.set(BUCKETS);
    InternalConfigurations.PAYLOAD_PERSISTENCE_BUCKET_COUNT.set(BUCKETS);
    try {
      Path configuration = folder.resolve("conf");
      Files.createDirectories(configuration);
      Files.createDirectories(folder.resolve("extensions"));
      Files.createDirectories(folder.resolve("data"));
      Files.writeString(configuration.resolve("config.xml"), configuration());
      EmbeddedHiveMQ made =
          EmbeddedHiveMQ.builder()
              .withConfigurationFolder(configuration)
              .withDataFolder(folder.resolve("data"))
              .withExtensionsFolder(folder.resolve("extensions"))
              .withEmbeddedExtension(
                  EmbeddedExtension.builder()
                      .withId("corner-door")
                      .withName("Admission of kiosks")
                      .withVersion("1")
                      .withExtensionMain(door)
                      .build())
              .withoutLoggingBootstrap()
              .build();
      made.start().join();
      broker = made;
      LOG.info("broker listens on {}:{}", settings.bind(), settings.port());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CompletionException e) {
      throw new IllegalStateException("the broker did not start: " + e.getCause(), e);
    }
  }

  @Override
  public void stop() {
    EmbeddedHiveMQ running = broker;
    broker = null;
    if (running != null) {
      try {
        running.close();
      } catch (ExecutionException e) {
        LOG.warn("the broker did not stop cleanly: {}", String.valueOf(e.getCause()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return broker != null;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }

  /** The broker itself only logs a port that is taken, and goes on without listening. */
  private void requireFreePort() {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(settings.bind(), settings.port()));
    } catch (IOException e) {
      throw new BrokerPortTakenException(settings.port());
    }
  }

  private String configuration() {
    return new String(resource(), StandardCharsets.UTF_8)
        .replace("${port}", Integer.toString(settings.port()))
        .replace("${bind}", settings.bind());
  }

  private static byte[] resource() {
    try (var stream = EmbeddedBroker.class.getResourceAsStream("hivemq.xml")) {
      if (stream == null) {
        throw new IllegalStateException("hivemq.xml is not packaged");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
