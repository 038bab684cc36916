package id.imigrasi.corner.kiosk.sync;

import id.imigrasi.corner.content.mqtt.LinkListener;
import id.imigrasi.corner.content.mqtt.LinkOptions;
import id.imigrasi.corner.content.mqtt.MqttLink;
import id.imigrasi.corner.content.mqtt.MqttRepositorySource;
import id.imigrasi.corner.content.wire.Acknowledgement;
import id.imigrasi.corner.content.wire.Decoded;
import id.imigrasi.corner.content.wire.Enrolment;
import id.imigrasi.corner.content.wire.KioskEvent;
import id.imigrasi.corner.content.wire.KioskEvents;
import id.imigrasi.corner.content.wire.Topics;
import id.imigrasi.corner.content.wire.WireCodec;
import id.imigrasi.corner.kiosk.outbox.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The kiosk's side of the conversation with the console, from enrolment to switching off. All work
 * is done by one thread; the link's own thread only hands over.
 */
final class Sync implements LinkListener, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Sync.class);
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int PERIOD_SECONDS = 30;

  private final Enrolment enrolment;
  private final Installer installer;
  private final Outbox outbox;
  private final StatusReport report;
  private final Clock clock;
  private final MqttLink link;
  private final MqttRepositorySource source;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("sync").daemon().factory());
  private Installed last = new Installed.NotReached("");

  /**
   * @param brokers where to connect
   */
  Sync(
      Enrolment enrolment,
      List<String> brokers,
      Installer installer,
      Outbox outbox,
      StatusReport report,
      Clock clock) {
    this.enrolment = enrolment;
    this.installer = installer;
    this.outbox = outbox;
    this.report = report;
    this.clock = clock;
    LinkOptions.Will will =
        new LinkOptions.Will(
            Topics.status(enrolment.id()), WireCodec.encode(report.status("").offline()));
    this.link =
        new MqttLink(new LinkOptions(brokers, enrolment.kiosk(), enrolment.secret(), will), this);
    this.source = new MqttRepositorySource(link, enrolment.id(), enrolment.ring(), PATIENCE);
  }

  void start() {
    link.start();
    var _ =
        worker.scheduleWithFixedDelay(
            this::routine, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void connected() {
    List<String> filters = new ArrayList<>(source.standingSubscriptions());
    filters.add(Topics.acknowledgement(enrolment.id()));
    try {
      link.subscribe(filters).join();
    } catch (CompletionException e) {
      LOG.warn("{}", String.valueOf(e.getCause()));
      return;
    }
    worker.execute(this::routine);
  }

  @Override
  public void disconnected(String reason) {
    // The link logs it and comes back by itself; the screens go on without it.
  }

  @Override
  public void message(String topic, byte[] payload) {
    if (topic.equals(Topics.acknowledgement(enrolment.id()))) {
      if (WireCodec.decode(payload, Acknowledgement.class)
          instanceof Decoded.Message<Acknowledgement>(Acknowledgement stored)) {
        worker.execute(() -> outbox.forget(stored.ids()));
      }
    } else if (source.message(topic, payload)) {
      worker.execute(this::install);
    }
  }

  /** What is due from time to time: whatever was missed is caught up here. */
  private void routine() {
    if (!link.isConnected()) {
      return;
    }
    try {
      if (!(last instanceof Installed.Done) && !(last instanceof Installed.UpToDate)) {
        install();
      }
      tellStatus();
      sendOutbox();
    } catch (RuntimeException e) {
      // A scheduled task that throws is never run again.
      LOG.error("the routine failed", e);
    }
  }

  private void install() {
    Installed result;
    try {
      result = installer.install(source);
    } catch (RuntimeException e) {
      LOG.error("a release could not be installed", e);
      result = new Installed.Failed(0, e.toString());
    }
    boolean news = !result.equals(last);
    last = result;
    if (!news) {
      return;
    }
    switch (result) {
      case Installed.Done(long number) -> note(number, "");
      case Installed.Failed(long number, String reason) -> {
        LOG.error("release {} is not installed: {}", number == 0 ? "?" : number, reason);
        note(number, reason);
      }
      case Installed.NotReached(String reason) -> LOG.warn("no release can be fetched: {}", reason);
      case Installed.UpToDate ignored -> LOG.debug("nothing new");
    }
    tellStatus();
    sendOutbox();
  }

  private void note(long number, String failure) {
    outbox.add(
        new KioskEvent.Installation(
            UUID.randomUUID(), clock.instant(), number, shortened(failure)));
  }

  private void tellStatus() {
    String failure = last instanceof Installed.Failed(long number, String reason) ? reason : "";
    link.tell(
        Topics.status(enrolment.id()), WireCodec.encode(report.status(shortened(failure))), true);
  }

  private void sendOutbox() {
    List<KioskEvent> events = outbox.oldest(KioskEvents.MAX);
    if (!events.isEmpty()) {
      link.tell(Topics.up(enrolment.id()), WireCodec.encode(new KioskEvents(events)), false);
    }
  }

  private static String shortened(String text) {
    return text.length() <= 500 ? text : text.substring(0, 500);
  }

  /** Says good-bye, so that the console need not wait for the will. */
  @Override
  public void close() {
    worker.shutdownNow();
    if (link.isConnected()) {
      try {
        link.publish(
                Topics.status(enrolment.id()), WireCodec.encode(report.status("").offline()), true)
            .orTimeout(2, TimeUnit.SECONDS)
            .join();
      } catch (CompletionException e) {
        LOG.debug("the broker did not hear the good-bye");
      }
    }
    link.close();
  }
}
