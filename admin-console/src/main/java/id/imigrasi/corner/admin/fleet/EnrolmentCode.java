package id.imigrasi.corner.admin.fleet;

import java.time.Instant;

/** What a technician types on a new kiosk, once, to make it known to the console. */
public record EnrolmentCode(String code, Instant validUntil) {}
