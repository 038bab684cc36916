package id.imigrasi.corner.admin.broker;

import id.imigrasi.corner.content.wire.KioskId;

/** Knows which kiosks are enrolled. */
public interface KioskAdmission {

  /** Whether this is the kiosk's secret. */
  boolean admits(KioskId kiosk, String secret);
}
