package id.imigrasi.corner.admin.publish;

import id.imigrasi.corner.admin.broker.BrokerClient;
import id.imigrasi.corner.content.mqtt.MqttLink;
import id.imigrasi.corner.content.release.RepositoryWriter;
import id.imigrasi.corner.content.release.Role;
import id.imigrasi.corner.content.release.Sha256;
import id.imigrasi.corner.content.release.TargetFile;
import id.imigrasi.corner.content.wire.Parts;
import id.imigrasi.corner.content.wire.Ring;
import id.imigrasi.corner.content.wire.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts the newest release on every broker as retained messages, the timestamp last: a kiosk that
 * sees it finds all the rest there. Telling a broker again what it knows is harmless, so a new
 * connection simply gets everything.
 */
@Component
class Broadcast implements BrokerClient, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Broadcast.class);

  private final RepositoryWriter repository;
  private final Set<MqttLink> links = ConcurrentHashMap.newKeySet();
  private final ExecutorService sender =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("broadcast").daemon().factory());

  Broadcast(RepositoryWriter repository) {
    this.repository = repository;
  }

  @Override
  public List<String> filters() {
    return List.of();
  }

  @Override
  public void connected(MqttLink link) {
    links.add(link);
    send(() -> tellAll(link));
  }

  @Override
  public void message(MqttLink link, String topic, byte[] payload) {
    // Requests for single files are answered elsewhere.
  }

  @EventListener
  void on(ReleasePublished published) {
    send(
        () -> {
          for (MqttLink link : links) {
            tell(link, published.number(), published.number() - 1);
          }
        });
  }

  @Override
  public void destroy() {
    sender.shutdownNow();
  }

  private void send(Sending sending) {
    try {
      sender.execute(
          () -> {
            try {
              sending.run();
            } catch (IOException | CompletionException e) {
              // The connection that breaks is made again, and then everything is told again.
              LOG.warn("a release could not be told to a broker: {}", e.toString());
            }
          });
    } catch (RejectedExecutionException stopping) {
      LOG.debug("not told while stopping");
    }
  }

  private interface Sending {
    void run() throws IOException;
  }

  private void tellAll(MqttLink link) throws IOException {
    long newest = repository.newest();
    if (newest > 0) {
      tell(link, newest, 0);
    }
  }

  /** Tells a release to a broker that has all items of the release before. */
  private void tell(MqttLink link, long number, long before) throws IOException {
    List<CompletableFuture<Void>> under = new ArrayList<>();
    Set<Sha256> there = new HashSet<>();
    repository.files(before).forEach(file -> there.add(file.sha256()));
    for (TargetFile file : repository.files(number)) {
      if (there.add(file.sha256())) {
        List<byte[]> parts = Parts.split(repository.item(file));
        for (int i = 0; i < parts.size(); i++) {
          under.add(link.publish(Topics.target(file.sha256(), i), parts.get(i), true));
        }
      }
    }
    under.add(link.publish(Topics.ROOT_HINT, "1".getBytes(StandardCharsets.US_ASCII), true));
    for (String name :
        List.of(
            Role.ROOT.fileName(1), Role.SNAPSHOT.fileName(number), Role.TARGETS.fileName(number))) {
      under.add(link.publish(Topics.metadata(name), metadata(name), true));
    }
    CompletableFuture.allOf(under.toArray(CompletableFuture[]::new)).join();
    byte[] timestamp = metadata(Role.TIMESTAMP.fileName(0));
    for (Ring ring : Ring.values()) {
      link.publish(Topics.timestamp(ring), timestamp, true).join();
    }
    forget(link, number);
  }

  /** A broker need not keep what only the release before the last had. */
  private void forget(MqttLink link, long number) throws IOException {
    long old = number - 2;
    if (old < 1) {
      return;
    }
    for (Role role : List.of(Role.SNAPSHOT, Role.TARGETS)) {
      link.tell(Topics.metadata(role.fileName(old)), new byte[0], true);
    }
    Set<Sha256> needed = new HashSet<>();
    repository.files(number).forEach(file -> needed.add(file.sha256()));
    repository.files(number - 1).forEach(file -> needed.add(file.sha256()));
    for (TargetFile file : repository.files(old)) {
      if (needed.add(file.sha256())) {
        link.tell(Topics.target(file.sha256(), 0), new byte[0], true);
      }
    }
  }

  private byte[] metadata(String name) throws IOException {
    return repository.metadata(name).orElseThrow(() -> new IOException("no " + name));
  }
}
