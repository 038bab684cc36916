package id.imigrasi.corner.admin.fleet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a kiosk is doing.
 *
 * @param release the number of the release it shows, 0 before its first
 * @param failure why the last installation of a release failed, empty if it did not
 * @param lastSeen null if it has never been seen
 * @param version of its program, empty if unknown
 */
public record KioskRow(
    String id,
    String name,
    String region,
    boolean online,
    long release,
    String failure,
    @Nullable Instant lastSeen,
    String version) {}
