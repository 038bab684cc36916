package id.imigrasi.corner.content.wire;

import java.util.List;

/** Events on their way up, oldest first, at most 200 in one message. */
public record KioskEvents(List<KioskEvent> events) {

  public static final int MAX = 200;

  public KioskEvents {
    Texts.require("events", events, MAX);
    events = List.copyOf(events);
  }
}
