package id.imigrasi.corner.deploy.bench;

import java.util.random.RandomGenerator;

/** One slip of the finger: a letter left out, doubled, replaced, or swapped with the next. */
final class Slip {

  private Slip() {}

  /**
   * The text with one slip, never the text itself.
   *
   * @param text two letters or more
   */
  static String in(String text, RandomGenerator random) {
    String typed = text;
    while (typed.equals(text)) {
      typed = slip(text, random);
    }
    return typed;
  }

  private static String slip(String text, RandomGenerator random) {
    int at = random.nextInt(text.length() - 1);
    String before = text.substring(0, at);
    char letter = text.charAt(at);
    char next = text.charAt(at + 1);
    String after = text.substring(at + 2);
    return switch (random.nextInt(4)) {
      case 0 -> before + next + after;
      case 1 -> before + letter + letter + next + after;
      case 2 -> before + next + letter + after;
      default -> before + (char) ('a' + random.nextInt(26)) + next + after;
    };
  }
}
