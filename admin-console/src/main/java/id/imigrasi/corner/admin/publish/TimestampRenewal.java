package id.imigrasi.corner.admin.publish;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Renews the timestamp every day, so that a kiosk can tell a silent console from a held-back one.
 */
@Component
class TimestampRenewal {

  private final Releases releases;

  TimestampRenewal(Releases releases) {
    this.releases = releases;
  }

  @Scheduled(initialDelay = 24, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
  void renew() {
    releases.renew();
  }
}
