package id.imigrasi.corner.content.mqtt;

import id.imigrasi.corner.content.release.RepositorySource;
import id.imigrasi.corner.content.release.Role;
import id.imigrasi.corner.content.release.TargetFile;
import id.imigrasi.corner.content.wire.Decoded;
import id.imigrasi.corner.content.wire.GivenPart;
import id.imigrasi.corner.content.wire.KioskId;
import id.imigrasi.corner.content.wire.Parts;
import id.imigrasi.corner.content.wire.Ring;
import id.imigrasi.corner.content.wire.Topics;
import id.imigrasi.corner.content.wire.Want;
import id.imigrasi.corner.content.wire.WireCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * A repository over MQTT: what the broker retains is fetched by subscribing to its topic for a
 * moment; what it does not retain is asked for and given by the console. The owner of the link
 * hands every arriving message to {@link #message}.
 */
public final class MqttRepositorySource implements RepositorySource {

  /** More topics in one SUBSCRIBE overrun the receive maximum of some brokers. */
  private static final int BATCH = 20;

  /** The console's word that it has no such file. */
  private static final byte[] NOTHING = new byte[0];

  private final MqttLink link;
  private final KioskId kiosk;
  private final String timestampTopic;
  private final Duration patience;
  private final Inbox retained = new Inbox();
  private final Inbox given = new Inbox();
  private volatile byte @Nullable [] timestamp;
  private volatile long newestRoot;

  /**
   * @param patience how long nothing may come before a file counts as not retained
   */
  public MqttRepositorySource(MqttLink link, KioskId kiosk, Ring ring, Duration patience) {
    this.link = link;
    this.kiosk = kiosk;
    this.timestampTopic = Topics.timestamp(ring);
    this.patience = patience;
  }

  /** What must be subscribed to all the time. */
  public List<String> standingSubscriptions() {
    return List.of(Topics.ROOT_HINT, timestampTopic, Topics.give(kiosk));
  }

  /**
   * Takes in a message.
   *
   * @return whether it announces a release, so that it is time to refresh
   */
  public boolean message(String topic, byte[] payload) {
    if (topic.equals(timestampTopic)) {
      timestamp = payload;
      return true;
    }
    if (topic.equals(Topics.ROOT_HINT)) {
      newestRoot = hint(payload);
    } else if (topic.equals(Topics.give(kiosk))) {
      if (WireCodec.decode(payload, GivenPart.class)
          instanceof Decoded.Message<GivenPart>(GivenPart part)) {
        given.offer(part.file(), part.bytes().orElse(NOTHING));
      }
    } else {
      retained.offer(topic, payload);
    }
    return false;
  }

  @Override
  public Optional<byte[]> metadata(String name, int maxLength) throws IOException {
    if (name.equals(Role.TIMESTAMP.fileName(0))) {
      byte[] announced = timestamp;
      return announced == null ? asked(name) : Optional.of(announced);
    }
    if (name.endsWith(Role.ROOT.word() + ".json")
        && Long.parseLong(name.substring(0, name.indexOf('.'))) > newestRoot) {
      return Optional.empty();
    }
    String topic = Topics.metadata(name);
    byte[] bytes = fetch(List.of(topic)).get(topic);
    return bytes == null ? asked(name) : Optional.of(bytes);
  }

  @Override
  public void targets(Collection<TargetFile> wanted, Sink sink) throws IOException {
    List<TargetFile> files = new ArrayList<>(wanted);
    for (int start = 0; start < files.size(); start += BATCH) {
      List<TargetFile> batch = files.subList(start, Math.min(files.size(), start + BATCH));
      Map<String, byte[]> first =
          fetch(batch.stream().map(file -> Topics.target(file.sha256(), 0)).toList());
      for (TargetFile file : batch) {
        byte[] part = first.get(Topics.target(file.sha256(), 0));
        if (!accept(file, part, sink) && !accept(file, asked(file), sink)) {
          throw new IOException("nobody has " + file.path());
        }
      }
    }
  }

  private boolean accept(TargetFile file, byte @Nullable [] firstPart, Sink sink)
      throws IOException {
    Optional<Integer> count = firstPart == null ? Optional.empty() : Parts.count(firstPart);
    if (firstPart == null || count.isEmpty()) {
      return false;
    }
    List<byte[]> parts = new ArrayList<>(List.of(firstPart));
    for (int i = 1; i < count.get(); i++) {
      String topic = Topics.target(file.sha256(), i);
      byte[] part = fetch(List.of(topic)).get(topic);
      if (part == null) {
        return false;
      }
      parts.add(part);
    }
    return accept(file, Parts.join(parts, (int) file.length()), sink);
  }

  private static boolean accept(TargetFile file, Optional<byte[]> item, Sink sink)
      throws IOException {
    return item.isPresent() && sink.accept(file, item.get());
  }

  private Map<String, byte[]> fetch(Collection<String> topics) throws IOException {
    retained.expect(topics);
    await(link.subscribe(topics));
    try {
      return retained.take(topics, patience);
    } catch (InterruptedException e) {
      throw interrupted(e);
    } finally {
      var _ = link.unsubscribe(topics);
    }
  }

  /** Asks the console for a metadata file. */
  private Optional<byte[]> asked(String name) throws IOException {
    return ask(name);
  }

  /** Asks the console for an item, part by part. */
  private Optional<byte[]> asked(TargetFile file) throws IOException {
    List<byte[]> parts = new ArrayList<>();
    int count = 1;
    for (int i = 0; i < count; i++) {
      String name = Want.item(file.sha256(), i);
      Optional<byte[]> part = ask(name);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      if (i == 0) {
        count = Parts.count(part.get()).orElse(0);
      }
      parts.add(part.get());
    }
    return Parts.join(parts, (int) file.length());
  }

  private Optional<byte[]> ask(String name) throws IOException {
    given.expect(List.of(name));
    await(link.publish(Topics.want(kiosk), WireCodec.encode(new Want(List.of(name))), false));
    try {
      return Optional.ofNullable(given.take(List.of(name), patience).get(name))
          .filter(bytes -> bytes.length > 0);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static void await(CompletableFuture<Void> done) throws IOException {
    try {
      done.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static IOException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IOException("interrupted", e);
  }

  private static long hint(byte[] payload) {
    String text = new String(payload, StandardCharsets.US_ASCII);
    return text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
  }
}
