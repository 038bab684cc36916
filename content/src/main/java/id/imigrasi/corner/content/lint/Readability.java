package id.imigrasi.corner.content.lint;

import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Markdown;
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
 * @param mostWords how many words that sentence has
 */
public record Readability(
    int sentences, double wordsPerSentence, double longWords, String longest, int mostWords) {

  private static final int LONG_WORD = 10;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;](?:\\s|$)|\\n");
  private static final Pattern GAP = Pattern.compile("[\\s/–—]+");
  private static final Pattern WORD = Pattern.compile("\\p{L}");

  /** Measures the summary and all sections. */
  public static Readability of(Guide guide) {
    Counts counts = new Counts();
    Stream.concat(
            Stream.of(guide.summary()), guide.sections().values().stream().map(Markdown::text))
        .flatMap(SENTENCE_END::splitAsStream)
        .forEach(counts::add);
    return new Readability(
        counts.sentences,
        counts.words / (double) Math.max(1, counts.sentences),
        counts.longWords / (double) Math.max(1, counts.words),
        counts.longest,
        counts.mostWords);
  }

  private static final class Counts {
    private int sentences;
    private int words;
    private int longWords;
    private int mostWords;
    private String longest = "";

    void add(String sentence) {
      List<String> found =
          GAP.splitAsStream(sentence).filter(word -> WORD.matcher(word).find()).toList();
      if (found.size() < 2) {
        return;
      }
      sentences++;
      words += found.size();
      longWords += (int) found.stream().filter(word -> letters(word) >= LONG_WORD).count();
      if (found.size() > mostWords) {
        mostWords = found.size();
        longest = sentence.strip();
      }
    }
  }

  private static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
    }
    return letters;
  }
}
