package id.imigrasi.corner.kiosk.sync;

import id.imigrasi.corner.content.wire.Enrolment;
import id.imigrasi.corner.kiosk.enrolment.EnrolmentFile;
import id.imigrasi.corner.kiosk.outbox.Outbox;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Shows the stored release before the first screen opens, and starts to talk to the console as soon
 * as this kiosk is enrolled.
 */
@Component
class SyncLifecycle implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(SyncLifecycle.class);

  private final EnrolmentFile enrolmentFile;
  private final Installer installer;
  private final Outbox outbox;
  private final StatusReport report;
  private final Clock clock;

  /** In place of the enrolment's, for a broker that has moved. */
  private final List<String> brokers;

  private @Nullable Sync sync;
  private boolean running;

  SyncLifecycle(
      EnrolmentFile enrolmentFile,
      Installer installer,
      Outbox outbox,
      StatusReport report,
      Clock clock,
      @Value("${corner.brokers:}") List<String> brokers) {
    this.brokers = brokers;
    this.enrolmentFile = enrolmentFile;
    this.installer = installer;
    this.outbox = outbox;
    this.report = report;
    this.clock = clock;
  }

  @Override
  public synchronized void start() {
    running = true;
    installer.recover();
    begin();
    if (sync == null) {
      LOG.warn("this kiosk is not enrolled yet: it waits for an enrolment file or a code");
    }
  }

  /** The enrolment may come while the kiosk runs. */
  @Scheduled(fixedDelay = 1000)
  synchronized void begin() {
    if (!running || sync != null) {
      return;
    }
    Optional<Enrolment> enrolment = enrolmentFile.read();
    if (enrolment.isEmpty()) {
      return;
    }
    try {
      installer.trust(enrolment.get().rootBytes());
    } catch (IOException | IllegalArgumentException e) {
      LOG.error("the enrolment's root metadata cannot be used: {}", e.getMessage());
      return;
    }
    Sync begun =
        new Sync(
            enrolment.get(),
            brokers.isEmpty() ? enrolment.get().brokers() : brokers,
            installer,
            outbox,
            report,
            clock);
    sync = begun;
    begun.start();
  }

  @Override
  public synchronized void stop() {
    running = false;
    Sync ending = sync;
    sync = null;
    if (ending != null) {
      ending.close();
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return running;
  }

  /** After an enrolment by code, before the web server. */
  @Override
  public int getPhase() {
    return -900;
  }
}
