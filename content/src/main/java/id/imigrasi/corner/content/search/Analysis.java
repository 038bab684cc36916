package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.indonesian.IndonesianStemmer;
import id.imigrasi.corner.content.item.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * How text becomes words: split as Unicode splits words (UAX #29), in lower case, without accents,
 * numbers and doublings in one form. No word is dropped: with Lucene's Indonesian stop words
 * "berapa lama" would be an empty question.
 */
final class Analysis {

  private static final Analyzer WORDS = new WordAnalyzer();
  private static final int SHORTEST_STEM = 3;

  private Analysis() {}

  /**
   * A word of a text.
   *
   * @param start index of its first character in the text
   * @param end index after its last character
   */
  record Token(String term, int start, int end) {}

  /** The words of a text, in order. */
  static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = WORDS.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        for (String form : WordForms.of(term.toString())) {
          tokens.add(new Token(form, offset.startOffset(), offset.endOffset()));
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory could not be read", e);
    }
    return tokens;
  }

  /** The words of a text without their places. */
  static List<String> words(String text) {
    return tokens(text).stream().map(Token::term).toList();
  }

  /** The stem of a word; the word itself where the stem is too short to tell words apart. */
  static String stem(String word, Language language) {
    String stem = language == Language.INDONESIAN ? IndonesianStemmer.stem(word) : english(word);
    return stem.length() >= SHORTEST_STEM ? stem : word;
  }

  private static String english(String word) {
    EnglishStemmer stemmer = new EnglishStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private static final class WordAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      Tokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
    }
  }
}
