package id.imigrasi.corner.admin.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was asked and no guide answered.
 *
 * @param words as kiosks tidied them
 * @param language of the interface, ISO 639-1 code
 * @param times how often in the period, at all kiosks
 * @param kiosks at how many of them
 * @param last the last day
 * @param settledBy who dealt with it; null while nobody has, or if it was asked again since
 */
public record UnansweredRow(
    String words,
    String language,
    long times,
    long kiosks,
    LocalDate last,
    @Nullable String settledBy) {}
