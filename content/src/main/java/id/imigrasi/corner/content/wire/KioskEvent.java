package id.imigrasi.corner.content.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.UUID;

/** Something that happened at a kiosk and that the console shall store, once. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes(@JsonSubTypes.Type(value = KioskEvent.Installation.class, name = "installation"))
public sealed interface KioskEvent {

  /** Given by the kiosk; the same however often the event is sent. */
  UUID id();

  /** By the kiosk's clock. */
  Instant at();

  /**
   * A release was installed, or could not be.
   *
   * @param failure why not; empty if it was
   */
  record Installation(UUID id, Instant at, long release, String failure) implements KioskEvent {
    public Installation {
      if (id == null || at == null) {
        throw new IllegalArgumentException("id or time is missing");
      }
      Texts.require("failure", failure, 500);
    }
  }
}
