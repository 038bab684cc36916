package id.imigrasi.corner.content.wire;

import id.imigrasi.corner.content.release.Sha256;
import java.util.Optional;

/** The names of all topics, and who may use which is decided by them. */
public final class Topics {

  /** Everything this product says over MQTT stands below it. */
  public static final String PREFIX = "corner/v1/";

  /** Everything that makes up releases; only the console writes here. */
  public static final String REPOSITORY = PREFIX + "repo/";

  /** Newest root version as a decimal number: a hint, not trusted. Retained. */
  public static final String ROOT_HINT = REPOSITORY + "root";

  private static final String META = REPOSITORY + "meta/";
  private static final String TARGET = REPOSITORY + "target/";
  private static final String KIOSK = PREFIX + "kiosk/";

  private Topics() {}

  /** TUF timestamp of a ring: the only mutable pointer. Retained. */
  public static String timestamp(Ring ring) {
    return REPOSITORY + ring.word() + "/timestamp";
  }

  /**
   * Root, snapshot and targets metadata by file name, such as {@code 7.snapshot.json}. Retained.
   */
  public static String metadata(String fileName) {
    return META + fileName;
  }

  /**
   * One part of an item's bytes, see {@link Parts}. Retained. The hash is split since some brokers
   * limit a topic level to 40 characters.
   *
   * @param part from 0
   */
  public static String target(Sha256 hash, int part) {
    String topic = TARGET + hash.hex().substring(0, 32) + "/" + hash.hex().substring(32);
    return part == 0 ? topic : topic + "/" + part;
  }

  /** {@link Want} messages of a kiosk. */
  public static String want(KioskId kiosk) {
    return of(kiosk, "want");
  }

  /** {@link GivenPart} messages to a kiosk. */
  public static String give(KioskId kiosk) {
    return of(kiosk, "give");
  }

  /** {@link KioskStatus} of a kiosk. Retained, and its will. */
  public static String status(KioskId kiosk) {
    return of(kiosk, "status");
  }

  /** {@link KioskEvents} of a kiosk. */
  public static String up(KioskId kiosk) {
    return of(kiosk, "up");
  }

  /** {@link Acknowledgement} messages to a kiosk. */
  public static String acknowledgement(KioskId kiosk) {
    return of(kiosk, "ack");
  }

  /** A filter for one kind of message of all kiosks: {@code up}, {@code want} or {@code status}. */
  public static String ofAllKiosks(String kind) {
    return KIOSK + "+/" + kind;
  }

  /** The kiosk that a topic belongs to, empty if it belongs to none. */
  public static Optional<KioskId> kiosk(String topic) {
    if (!topic.startsWith(KIOSK)) {
      return Optional.empty();
    }
    int end = topic.indexOf('/', KIOSK.length());
    String id = end < 0 ? "" : topic.substring(KIOSK.length(), end);
    return KioskId.isValid(id) ? Optional.of(new KioskId(id)) : Optional.empty();
  }

  private static String of(KioskId kiosk, String kind) {
    return KIOSK + kiosk.value() + "/" + kind;
  }
}
