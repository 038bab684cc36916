package id.imigrasi.corner.admin.broker;

import id.imigrasi.corner.content.wire.KioskId;
import java.io.IOException;

/** Makes a kiosk known to the broker. */
public interface KioskAccounts {

  /**
   * Lets the kiosk in with this secret from now on.
   *
   * @throws IOException if the broker cannot be told
   */
  void grant(KioskId kiosk, String secret) throws IOException;
}
