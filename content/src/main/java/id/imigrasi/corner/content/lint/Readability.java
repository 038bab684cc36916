package id.imigrasi.corner.content.lint;

import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How easily a guide reads, in the manner of Björnsson's LIX: the average length of its sentences
 * and the share of long words. Affixes make Indonesian words long, so that a word counts as long
 * from ten letters, not from seven.
 *
 * @param sentences how many sentences the guide has; list entries count as sentences
 * @param wordsPerSentence the average
 * @param longWords share of all words, 0 to 1
 * @param longest the sentence with the most words
 */
public record Readability(
    int sentences, double wordsPerSentence, double longWords, String longest) {

  private static final int LONG_WORD = 10;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;](?:\\s|$)|\\n");
  private static final Pattern GAP = Pattern.compile("[\\s/–—]+");
  private static final Pattern WORD = Pattern.compile(".*\\p{L}.*");

  /** Measures the summary and all sections. */
  public static Readability of(Guide guide) {
    List<String> sentences =
        Stream.concat(
                Stream.of(guide.summary()), guide.sections().values().stream().map(Markdown::text))
            .flatMap(SENTENCE_END::splitAsStream)
            .map(String::strip)
            .filter(sentence -> words(sentence).size() > 1)
            .toList();
    List<String> words = new ArrayList<>();
    String longest = "";
    for (String sentence : sentences) {
      words.addAll(words(sentence));
      if (words(sentence).size() > words(longest).size()) {
        longest = sentence;
      }
    }
    long longWords = words.stream().filter(word -> letters(word) >= LONG_WORD).count();
    return new Readability(
        sentences.size(),
        words.size() / (double) Math.max(1, sentences.size()),
        longWords / (double) Math.max(1, words.size()),
        longest);
  }

  /** How many words a sentence has. */
  static int length(String sentence) {
    return words(sentence).size();
  }

  private static List<String> words(String sentence) {
    return GAP.splitAsStream(sentence).filter(word -> WORD.matcher(word).matches()).toList();
  }

  private static long letters(String word) {
    return word.codePoints().filter(Character::isLetter).count();
  }
}
