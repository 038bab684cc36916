package id.imigrasi.corner.admin.search;

import id.imigrasi.corner.content.item.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked and no guide answered.
 *
 * @param words as kiosks tidied them
 * @param languages of the interface in which it was asked
 * @param times how often in the period, at all kiosks
 * @param kiosks at how many of them
 * @param last the last day
 * @param settled who dealt with it and when; null while nobody has, or if it was asked again since
 */
public record UnansweredRow(
    String words,
    List<Language> languages,
    long times,
    long kiosks,
    LocalDate last,
    @Nullable Settled settled) {

  public UnansweredRow {
    languages = List.copyOf(languages);
  }

  /** Somebody has dealt with it. */
  public record Settled(LocalDate on, String by) {}

  /** Whether it is waiting for somebody. */
  public boolean isOpen() {
    return settled == null;
  }
}
