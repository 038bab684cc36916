package id.imigrasi.corner.admin.fleet;

import id.imigrasi.corner.admin.broker.BrokerClient;
import id.imigrasi.corner.content.mqtt.MqttLink;
import id.imigrasi.corner.content.wire.Acknowledgement;
import id.imigrasi.corner.content.wire.Decoded;
import id.imigrasi.corner.content.wire.KioskEvent;
import id.imigrasi.corner.content.wire.KioskEvents;
import id.imigrasi.corner.content.wire.KioskId;
import id.imigrasi.corner.content.wire.KioskStatus;
import id.imigrasi.corner.content.wire.Topics;
import id.imigrasi.corner.content.wire.WireCodec;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The kiosks that belong to the office, live. */
@Component
public class Fleet implements BrokerClient {

  private static final Logger LOG = LoggerFactory.getLogger(Fleet.class);

  private final KioskTable table;
  private final Enrolling enrolling;
  private final Clock clock;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  Fleet(KioskTable table, Enrolling enrolling, Clock clock) {
    this.table = table;
    this.enrolling = enrolling;
    this.clock = clock;
  }

  /** Every kiosk, by name. */
  public List<KioskRow> kiosks() {
    return table.all();
  }

  /**
   * Calls the listener, on any thread, after a kiosk has changed.
   *
   * @return ends the calls
   */
  public Runnable onChange(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** A code with which a new kiosk of that name can join. */
  public EnrolmentCode newEnrolmentCode(String kioskName, String region) {
    return enrolling.newCode(kioskName, region);
  }

  @Override
  public List<String> filters() {
    return List.of(Topics.ofAllKiosks("status"), Topics.ofAllKiosks("up"));
  }

  @Override
  public void connected(MqttLink link) {
    // The retained states of all kiosks come by themselves.
  }

  @Override
  public void message(MqttLink link, String topic, byte[] payload) {
    Optional<KioskId> kiosk = Topics.kiosk(topic).filter(table::exists);
    if (kiosk.isEmpty()) {
      return;
    }
    KioskId id = kiosk.get();
    if (topic.equals(Topics.status(id))) {
      switch (WireCodec.decode(payload, KioskStatus.class)) {
        case Decoded.Malformed<KioskStatus>(String reason) -> LOG.warn("{} sent {}", id, reason);
        case Decoded.Message<KioskStatus>(KioskStatus status) -> {
          table.update(id, status, clock.instant());
          listeners.forEach(Runnable::run);
        }
      }
    } else if (topic.equals(Topics.up(id))) {
      switch (WireCodec.decode(payload, KioskEvents.class)) {
        case Decoded.Malformed<KioskEvents>(String reason) -> LOG.warn("{} sent {}", id, reason);
        case Decoded.Message<KioskEvents>(KioskEvents events) -> {
          table.store(id, events.events(), clock.instant());
          Acknowledgement stored =
              new Acknowledgement(events.events().stream().map(KioskEvent::id).toList());
          link.tell(Topics.acknowledgement(id), WireCodec.encode(stored), false);
        }
      }
    }
  }
}
