package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.item.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How text becomes terms: once as it is written, in which typos are found, and once stemmed, in
 * which other forms of a word are found. Neither drops a word: with Lucene's Indonesian stop words
 * "berapa lama" would be an empty query.
 */
final class Analysis {

  /** Words as they are written, in lower case and without accents. */
  private static final Analyzer PLAIN = new PlainAnalyzer();

  private static final Map<Language, Analyzer> STEMMED =
      Map.of(
          Language.INDONESIAN, new IndonesianStemAnalyzer(),
          Language.ENGLISH, new EnglishStemAnalyzer());

  private Analysis() {}

  /**
   * A word of a text.
   *
   * @param start index of its first character in the text
   * @param end index after its last character
   */
  record Token(String term, int start, int end) {}

  /** The analyzer for every field of a guide's document. */
  static Analyzer byField() {
    Map<String, Analyzer> analyzers = new HashMap<>();
    for (Zone zone : Zone.values()) {
      STEMMED.forEach((language, analyzer) -> analyzers.put(zone.stemmed(language), analyzer));
    }
    return new PerFieldAnalyzerWrapper(PLAIN, analyzers);
  }

  /** The words of a text, unstemmed. */
  static List<Token> tokens(String text) {
    return tokens(PLAIN, text);
  }

  /** The same words, stemmed. */
  static List<Token> stems(String text, Language language) {
    return tokens(STEMMED.getOrDefault(language, PLAIN), text);
  }

  private static List<Token> tokens(Analyzer analyzer, String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory could not be read", e);
    }
    return tokens;
  }

  private static final class PlainAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      Tokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(words, folded(words));
    }
  }

  private static final class IndonesianStemAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      Tokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(
          words, new IndonesianStemFilter(new VerbPrefixFilter(folded(words))));
    }
  }

  private static final class EnglishStemAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      Tokenizer words = new StandardTokenizer();
      TokenStream singular = new EnglishPossessiveFilter(folded(words));
      return new TokenStreamComponents(words, new PorterStemFilter(singular));
    }
  }

  private static TokenStream folded(Tokenizer words) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(words));
  }
}
