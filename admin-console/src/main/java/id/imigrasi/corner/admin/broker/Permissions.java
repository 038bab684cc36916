package id.imigrasi.corner.admin.broker;

import id.imigrasi.corner.content.wire.KioskId;
import id.imigrasi.corner.content.wire.Topics;
import java.util.List;

/**
 * What a client may do; everything else is forbidden.
 *
 * @param publish topic filters
 * @param subscribe topic filters
 */
record Permissions(List<String> publish, List<String> subscribe) {

  /** The console alone may publish releases and answers. */
  static Permissions console() {
    return new Permissions(List.of(Topics.PREFIX + "#"), List.of(Topics.PREFIX + "#"));
  }

  /** A kiosk reads releases and what is for itself, and writes below its own id only. */
  static Permissions kiosk(KioskId kiosk) {
    return new Permissions(
        List.of(Topics.status(kiosk), Topics.up(kiosk), Topics.want(kiosk)),
        List.of(Topics.REPOSITORY + "#", Topics.give(kiosk), Topics.acknowledgement(kiosk)));
  }
}
