package id.imigrasi.corner.kiosk.demand;

import id.imigrasi.corner.content.wire.KioskEvent;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What may be kept of what a visitor typed. */
final class TidyWords {

  private static final int MOST_WORDS = 12;

  /** A mail address or a name in a network, also when blanks stand around the sign. */
  private static final Pattern ADDRESS = Pattern.compile("\\S*\\s*@\\s*\\S*");

  /**
   * Four digits or more with no letter between them, whatever else there is: a telephone number, a
   * NIK, a date of birth, a year.
   */
  private static final Pattern LONG_NUMBER =
      Pattern.compile("\\p{Nd}(?:[^\\p{L}\\p{Nd}]*\\p{Nd}){3,}");

  private TidyWords() {}

  /** The words in lower case without numbers and addresses; empty if no letter is left. */
  static Optional<String> of(String typed) {
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String without = LONG_NUMBER.matcher(ADDRESS.matcher(plain).replaceAll(" ")).replaceAll(" ");
    String words =
        Arrays.stream(without.split("[\\s\\p{Cntrl}\\p{Z}]+"))
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .collect(Collectors.joining(" "));
    String kept = KioskEvent.Unanswered.fitting(words);
    return kept.codePoints().anyMatch(Character::isLetter) ? Optional.of(kept) : Optional.empty();
  }
}
