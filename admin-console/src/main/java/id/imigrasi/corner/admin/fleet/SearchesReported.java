package id.imigrasi.corner.admin.fleet;

import id.imigrasi.corner.content.wire.KioskEvent;
import id.imigrasi.corner.content.wire.KioskId;

/**
 * A kiosk has told what was looked for. Whoever listens has stored it when the call returns: only
 * then is it acknowledged. It may come more than once.
 */
public record SearchesReported(KioskId kiosk, KioskEvent.Searches searches) {}
