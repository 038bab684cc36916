package id.imigrasi.corner.admin.guides;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Work on a guide that is not published yet.
 *
 * @param base the published guide from which the work began; null if there was none
 * @param revision changes with every saving
 */
public record Draft(
    GuideForm form, @Nullable GuideForm base, String revision, String savedBy, Instant savedAt) {}
