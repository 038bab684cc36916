package id.imigrasi.corner.content.guide;

import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.PartialDate;
import java.text.NumberFormat;
import java.util.List;

/**
 * An official cost.
 *
 * @param id short name that helpers use for it, the same in every language; empty if it has none
 * @param amount whole rupiah; 0 means free of charge
 * @param unit what is paid for once: "per buku"; may be empty
 * @param date since when it is in force, or when it was last confirmed
 * @param sources ids of the guide's sources
 */
public record Fee(
    String id, String name, long amount, String unit, PartialDate date, List<String> sources) {

  public Fee {
    if (amount < 0) {
      throw new IllegalArgumentException("a fee cannot be negative: " + amount);
    }
    sources = List.copyOf(sources);
  }

  /** "Rp1.000.000" or "Rp1,000,000"; "Gratis (Rp0)" or "Free (Rp0)". */
  public String inWords(Language language) {
    return inWords(amount, language);
  }

  /** An amount of rupiah in the same words. */
  public static String inWords(long amount, Language language) {
    if (amount == 0) {
      return language == Language.INDONESIAN ? "Gratis (Rp0)" : "Free (Rp0)";
    }
    return "Rp" + NumberFormat.getIntegerInstance(language.locale()).format(amount);
  }
}
