package id.imigrasi.corner.content.search;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings what people write with digits to one form. */
final class WordForms {

  /** A doubling as in messages: anak2 is anak-anak. */
  private static final Pattern DOUBLED = Pattern.compile("([a-z]{3,})2(?:nya|an)?");

  /** A number and its unit written together: 17th, 10tahun, 650rb. */
  private static final Pattern WITH_UNIT = Pattern.compile("(?:rp)?(\\d{1,9})([a-z]{2,})");

  /** An amount, with or without its sign and the dots or commas between thousands. */
  private static final Pattern AMOUNT =
      Pattern.compile("(?:rp|idr)?(\\d{1,3}(?:[.,]\\d{3})+|\\d+)(?:[.,]00)?");

  private WordForms() {}

  /**
   * The words that a token of the tokenizer stands for, at least one.
   *
   * @param token in lower case
   */
  static List<String> of(String token) {
    if (!hasDigit(token)) {
      // "dukcapil's" is dukcapil.
      return List.of(token.endsWith("'s") ? token.substring(0, token.length() - 2) : token);
    }
    Matcher amount = AMOUNT.matcher(token);
    if (amount.matches()) {
      return List.of(amount.group(1).replaceAll("[.,]", ""));
    }
    Matcher doubled = DOUBLED.matcher(token);
    if (doubled.matches()) {
      return List.of(doubled.group(1));
    }
    Matcher unit = WITH_UNIT.matcher(token);
    return unit.matches() ? List.of(unit.group(1), unit.group(2)) : List.of(token);
  }

  private static boolean hasDigit(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (token.charAt(i) >= '0' && token.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
