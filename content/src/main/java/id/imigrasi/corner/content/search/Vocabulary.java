package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.item.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** The words of all guides, and what a typed word may mean among them. */
final class Vocabulary {

  private static final int MAX_TERMS = 50;
  private static final int SHORTEST_BEGINNING = 2;
  private static final int SHORTEST_STEM = 3;
  private static final int SHORTEST_WITH_ONE_TYPO = 4;
  private static final int SHORTEST_WITH_TWO_TYPOS = 8;
  private static final float BEGINNING = 0.6f;
  private static final float TYPO = 0.4f;

  private final @Nullable Terms terms;

  Vocabulary(IndexReader reader) throws IOException {
    this.terms = MultiTerms.getTerms(reader, GuideDocument.WORDS);
  }

  /** What each word of a question stands for. */
  List<WordTerms> lookUp(Question question) throws IOException {
    List<WordTerms> found = new ArrayList<>();
    if (terms != null) {
      int last = question.words().size() - 1;
      for (int i = 0; i <= last; i++) {
        found.add(lookUp(terms, question.words().get(i), question.unfinished() && i == last));
      }
    }
    return found;
  }

  private static WordTerms lookUp(Terms terms, String word, boolean unfinished) throws IOException {
    boolean known = terms.iterator().seekExact(new BytesRef(word));
    boolean filler = Fillers.contains(word) || (!known && Fillers.resembles(word));
    Map<String, Float> sure = new HashMap<>();
    Map<String, Float> fuzzy = new HashMap<>();
    if (!filler) {
      if (unfinished && word.length() >= SHORTEST_BEGINNING) {
        addBeginningWith(terms, word, sure);
      }
      addTyposOf(terms, word, fuzzy);
    }
    sure.put(word, 1f);
    fuzzy.keySet().removeAll(sure.keySet());
    Map<Language, String> stems = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      stems.put(language, stem(word, language));
    }
    return new WordTerms(sure, fuzzy, stems, filler);
  }

  private static String stem(String word, Language language) {
    return Analysis.stems(word, language).stream()
        .map(Analysis.Token::term)
        .filter(stem -> stem.length() >= SHORTEST_STEM)
        .findFirst()
        .orElse(word);
  }

  private static void addBeginningWith(Terms terms, String word, Map<String, Float> found)
      throws IOException {
    TermsEnum candidates = terms.iterator();
    BytesRef beginning = new BytesRef(word);
    if (candidates.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
      return;
    }
    BytesRef candidate = candidates.term();
    while (candidate != null
        && found.size() < MAX_TERMS
        && StringHelper.startsWith(candidate, beginning)) {
      found.put(candidate.utf8ToString(), BEGINNING);
      candidate = candidates.next();
    }
  }

  /** Words a few edits away; a number is never taken for another number. */
  private static void addTyposOf(Terms terms, String word, Map<String, Float> found)
      throws IOException {
    if (word.length() < SHORTEST_WITH_ONE_TYPO || word.chars().anyMatch(Character::isDigit)) {
      return;
    }
    int edits = word.length() < SHORTEST_WITH_TWO_TYPOS ? 1 : 2;
    TermsEnum candidates =
        new FuzzyTermsEnum(terms, new Term(GuideDocument.WORDS, word), edits, 0, true);
    BoostAttribute nearness = candidates.attributes().addAttribute(BoostAttribute.class);
    BytesRef candidate = candidates.next();
    while (candidate != null && found.size() < MAX_TERMS) {
      String term = candidate.utf8ToString();
      if (!Fillers.contains(term)) {
        found.put(term, TYPO * nearness.getBoost());
      }
      candidate = candidates.next();
    }
  }
}
