package id.imigrasi.corner.content.wire;

import java.util.Base64;
import java.util.List;

/**
 * What a kiosk is given once, when the console takes it in. It holds the kiosk's secret: kept
 * readable by the kiosk's own user only.
 *
 * @param kiosk see {@link KioskId}
 * @param name for people
 * @param region the area it stands in
 * @param ring see {@link Ring}
 * @param secret its password at the broker
 * @param brokers addresses such as {@code tcp://host:1883}
 * @param publicAddress where phones reach the console's pages, such as {@code https://host}
 * @param root the root metadata it shall trust, in base64
 */
public record Enrolment(
    String kiosk,
    String name,
    String region,
    Ring ring,
    String secret,
    List<String> brokers,
    String publicAddress,
    String root) {

  public Enrolment {
    Texts.require("kiosk", kiosk, 40);
    Texts.require("name", name, 100);
    Texts.require("region", region, 100);
    Texts.require("secret", secret, 200);
    Texts.require("brokers", brokers, 10);
    Texts.require("publicAddress", publicAddress, 300);
    Texts.require("root", root, 200_000);
    if (ring == null) {
      throw new IllegalArgumentException("ring is missing");
    }
    if (!KioskId.isValid(kiosk)) {
      throw new IllegalArgumentException("not a kiosk id: " + kiosk);
    }
    brokers = List.copyOf(brokers);
  }

  public KioskId id() {
    return new KioskId(kiosk);
  }

  /** The root metadata's bytes. */
  public byte[] rootBytes() {
    return Base64.getDecoder().decode(root);
  }

  @Override
  public String toString() {
    return "enrolment of " + kiosk;
  }
}
