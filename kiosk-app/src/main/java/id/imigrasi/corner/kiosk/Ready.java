package id.imigrasi.corner.kiosk;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says that the screens can be opened; {@code deploy/run} looks for this line. */
@Component
class Ready {

  private static final Logger LOG = LoggerFactory.getLogger(Ready.class);

  @EventListener(ApplicationReadyEvent.class)
  void say() {
    LOG.info("kiosk is ready");
  }
}
