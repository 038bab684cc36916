package id.imigrasi.corner.admin.broker;

import id.imigrasi.corner.content.wire.KioskId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The embedded broker asks for every kiosk that comes, so it need not be told beforehand. */
@Component
@ConditionalOnBooleanProperty(name = "corner.broker.embedded", matchIfMissing = true)
class EmbeddedAccounts implements KioskAccounts {

  @Override
  public void grant(KioskId kiosk, String secret) {
    // The Door looks the kiosk up when it connects.
  }
}
