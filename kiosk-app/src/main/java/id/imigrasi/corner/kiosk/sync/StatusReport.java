package id.imigrasi.corner.kiosk.sync;

import id.imigrasi.corner.content.wire.KioskStatus;
import id.imigrasi.corner.kiosk.KioskApplication;
import id.imigrasi.corner.kiosk.outbox.Outbox;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says how this kiosk is. */
@Component
class StatusReport {

  private final ReleaseInUse inUse;
  private final Outbox outbox;
  private final Clock clock;
  private final Path data;

  StatusReport(ReleaseInUse inUse, Outbox outbox, Clock clock, @Value("${corner.data}") Path data) {
    this.inUse = inUse;
    this.outbox = outbox;
    this.clock = clock;
    this.data = data;
  }

  KioskStatus status(String failure) {
    return new KioskStatus(
        true,
        inUse.current().number(),
        failure,
        version(),
        outbox.size(),
        clock.instant(),
        data.toFile().getUsableSpace());
  }

  private static String version() {
    String version = KioskApplication.class.getPackage().getImplementationVersion();
    return version == null ? "" : version;
  }
}
