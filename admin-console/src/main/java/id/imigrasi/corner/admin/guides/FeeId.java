package id.imigrasi.corner.admin.guides;

import java.text.Normalizer;
import java.util.Locale;

/** The code by which helpers name a fee. */
public final class FeeId {

  private static final int MAX_LENGTH = 60;

  private FeeId() {}

  /** "Biaya beban (paspor hilang)" as "biaya-beban-paspor-hilang"; empty for an empty name. */
  public static String proposed(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String joined = plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-");
    String cut = joined.substring(0, Math.min(MAX_LENGTH, joined.length()));
    return cut.replaceAll("^-|-$", "");
  }
}
