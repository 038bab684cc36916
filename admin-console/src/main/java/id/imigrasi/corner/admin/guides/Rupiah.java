package id.imigrasi.corner.admin.guides;

/** Amounts as people write them: with a dot before every three digits. */
public final class Rupiah {

  private Rupiah() {}

  /** "1000000" as "1.000.000"; anything that is no whole number as it is. */
  public static String shown(String amount) {
    return amount.matches("\\d{4,12}") ? amount.replaceAll("\\B(?=(\\d{3})+$)", ".") : amount;
  }

  /** "Rp 1.000.000,-" as "1000000"; anything that is no whole number as it is. */
  public static String digits(String typed) {
    String bare = typed.strip().replaceFirst("(?i)^rp\\.?\\s*", "").replaceFirst(",(-|00)?$", "");
    return bare.matches("\\d+|\\d{1,3}([. ]\\d{3})+") ? bare.replaceAll("\\D", "") : typed.strip();
  }
}
