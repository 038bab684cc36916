package id.imigrasi.corner.admin.publish;

import id.imigrasi.corner.admin.broker.BrokerClient;
import id.imigrasi.corner.content.mqtt.MqttLink;
import id.imigrasi.corner.content.release.RepositoryWriter;
import id.imigrasi.corner.content.release.TargetFile;
import id.imigrasi.corner.content.wire.Decoded;
import id.imigrasi.corner.content.wire.GivenPart;
import id.imigrasi.corner.content.wire.KioskId;
import id.imigrasi.corner.content.wire.Parts;
import id.imigrasi.corner.content.wire.Topics;
import id.imigrasi.corner.content.wire.Want;
import id.imigrasi.corner.content.wire.WireCodec;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Gives kiosks the files that no retained message brought them. */
@Component
class Giving implements BrokerClient, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Giving.class);
  private static final String WANT = "want";

  private final RepositoryWriter repository;
  private final ExecutorService giver =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("giving").daemon().factory());

  Giving(RepositoryWriter repository) {
    this.repository = repository;
  }

  @Override
  public List<String> filters() {
    return List.of(Topics.ofAllKiosks(WANT));
  }

  @Override
  public void connected(MqttLink link) {
    // Kiosks ask; nothing is to be said before.
  }

  @Override
  public void message(MqttLink link, String topic, byte[] payload) {
    Optional<KioskId> kiosk = Topics.kiosk(topic);
    if (kiosk.isEmpty() || !topic.equals(Topics.want(kiosk.get()))) {
      return;
    }
    switch (WireCodec.decode(payload, Want.class)) {
      case Decoded.Malformed<Want>(String reason) -> LOG.warn("{} sent {}", kiosk.get(), reason);
      case Decoded.Message<Want>(Want want) ->
          giver.execute(() -> want.files().forEach(file -> give(link, kiosk.get(), file)));
    }
  }

  private void give(MqttLink link, KioskId kiosk, String file) {
    try {
      GivenPart part =
          find(file).map(bytes -> GivenPart.of(file, bytes)).orElse(GivenPart.none(file));
      link.tell(Topics.give(kiosk), WireCodec.encode(part), false);
    } catch (IOException e) {
      LOG.warn("{} could not be read for {}: {}", file, kiosk, e.toString());
    }
  }

  private Optional<byte[]> find(String file) throws IOException {
    if (!file.contains("/")) {
      return repository.metadata(file);
    }
    for (TargetFile target : repository.files(repository.newest())) {
      if (file.startsWith(target.sha256().hex() + "/")) {
        List<byte[]> parts = Parts.split(repository.item(target));
        for (int i = 0; i < parts.size(); i++) {
          if (file.equals(Want.item(target.sha256(), i))) {
            return Optional.of(parts.get(i));
          }
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public void destroy() {
    giver.shutdownNow();
  }
}
