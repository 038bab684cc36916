package id.imigrasi.corner.content.wire;

import java.util.List;
import java.util.UUID;

/** The console's word that these events are on its disk; the kiosk may forget them. */
public record Acknowledgement(List<UUID> ids) {

  public Acknowledgement {
    Texts.require("ids", ids, KioskEvents.MAX);
    ids = List.copyOf(ids);
  }
}
