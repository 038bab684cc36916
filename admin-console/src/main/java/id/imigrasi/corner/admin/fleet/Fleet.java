package id.imigrasi.corner.admin.fleet;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** The kiosks that belong to the office. */
@Component
public class Fleet {

  private final Clock clock;
  private final List<KioskRow> kiosks = new CopyOnWriteArrayList<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  Fleet(Clock clock) {
    this.clock = clock;
  }

  /** Every kiosk, by name. */
  public List<KioskRow> kiosks() {
    return List.copyOf(kiosks);
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
    String id = UUID.randomUUID().toString();
    kiosks.add(new KioskRow(id, kioskName, region, false, 0, "", null, ""));
    listeners.forEach(Runnable::run);
    return new EnrolmentCode(id.substring(0, 8), clock.instant().plus(Duration.ofHours(1)));
  }
}
