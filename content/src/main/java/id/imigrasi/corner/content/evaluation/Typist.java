package id.imigrasi.corner.content.evaluation;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Makes one random typing error: a letter left out, added, wrong, or two letters changed round. */
final class Typist {

  private final RandomGenerator random;

  Typist(RandomGenerator random) {
    this.random = random;
  }

  /** The same text with one error in one of its letters; as it is if it has none. */
  String misspell(String text) {
    int[] letters =
        IntStream.range(0, text.length())
            .filter(at -> Character.isLetter(text.charAt(at)))
            .toArray();
    String typed = text;
    while (letters.length > 0 && typed.equals(text)) {
      typed = slip(text, letters[random.nextInt(letters.length)]);
    }
    return typed;
  }

  private String slip(String text, int at) {
    String before = text.substring(0, at);
    char letter = text.charAt(at);
    String after = text.substring(at + 1);
    char other = (char) ('a' + random.nextInt(26));
    return switch (random.nextInt(4)) {
      case 0 -> before + after;
      case 1 -> before + letter + other + after;
      case 2 -> before + other + after;
      default ->
          after.isEmpty() || !Character.isLetter(after.charAt(0))
              ? before + after
              : before + after.charAt(0) + letter + after.substring(1);
    };
  }
}
