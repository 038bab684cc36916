package id.imigrasi.corner.admin.fleet;

import id.imigrasi.corner.admin.broker.KioskAdmission;
import id.imigrasi.corner.content.wire.KioskId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.stereotype.Component;

/** Admits the kiosks that were enrolled here. */
@Component
class StoredAdmission implements KioskAdmission {

  private final KioskTable table;

  StoredAdmission(KioskTable table) {
    this.table = table;
  }

  @Override
  public boolean admits(KioskId kiosk, String secret) {
    byte[] shown = Credential.hash(secret).getBytes(StandardCharsets.US_ASCII);
    return table
        .secretHash(kiosk)
        .map(hash -> MessageDigest.isEqual(hash.getBytes(StandardCharsets.US_ASCII), shown))
        .orElse(false);
  }
}
