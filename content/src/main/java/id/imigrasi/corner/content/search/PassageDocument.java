package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.util.BytesRef;

/** Makes the documents of an index, one for each passage. Not safe for several threads. */
final class PassageDocument {

  private static final int MAX_TERM = 100;

  private final Map<Language, Map<String, String>> stems = new EnumMap<>(Language.class);

  /** What is shown of a document once it is found. */
  record Shown(
      GuideId id,
      Language language,
      AnalysedText title,
      AnalysedText summary,
      List<AnalysedText> sentences) {}

  Document of(Passage passage) {
    Terms terms = new Terms(passage.language());
    terms.add(Zone.TITLE, passage.title());
    passage.keywords().forEach(keyword -> terms.add(Zone.KEYWORDS, keyword));
    terms.add(Zone.SUMMARY, passage.summary());
    passage.headings().forEach(heading -> terms.add(Zone.HEADING, heading));
    passage.audience().forEach(audience -> terms.add(Zone.AUDIENCE, audience));
    passage.body().forEach(sentence -> terms.add(Zone.BODY, sentence));

    Document document = new Document();
    document.add(new Field(Fields.WORD, terms.words.stream(), Fields.WEIGHTED));
    document.add(new Field(Fields.STEM, terms.stems.stream(), Fields.WEIGHTED));
    document.add(new Field(Fields.NEAR, terms.places.stream(), Fields.PLACED));
    List<String> phrases = new ArrayList<>();
    phrases.add(passage.title());
    phrases.addAll(passage.keywords());
    document.add(lines(Fields.PHRASES, phrases));
    document.add(
        lines(
            Fields.PHRASE_STEMS,
            phrases.stream().map(phrase -> stemmed(phrase, passage.language())).toList()));
    document.add(bytes(Fields.ID, passage.id().slug()));
    document.add(bytes(Fields.LANGUAGE, passage.language().code()));
    document.add(new StoredField(Fields.ID, passage.id().slug()));
    document.add(new StoredField(Fields.LANGUAGE, passage.language().code()));
    document.add(new StoredField(Fields.TITLE, passage.title()));
    document.add(new StoredField(Fields.SUMMARY, passage.summary()));
    passage.body().forEach(each -> document.add(new StoredField(Fields.SENTENCE, each)));
    return document;
  }

  /** Reads back what is shown. */
  static Shown read(Document document) {
    Language language = Language.of(document.get(Fields.LANGUAGE)).orElseThrow();
    return new Shown(
        new GuideId(document.get(Fields.ID)),
        language,
        AnalysedText.of(document.get(Fields.TITLE), language),
        AnalysedText.of(document.get(Fields.SUMMARY), language),
        Stream.of(document.getValues(Fields.SENTENCE))
            .map(sentence -> AnalysedText.of(sentence, language))
            .toList());
  }

  private static Field lines(String field, List<String> lines) {
    return bytes(
        field, String.join("\n", lines.stream().map(line -> line.replace('\n', ' ')).toList()));
  }

  private static Field bytes(String field, String text) {
    return new BinaryDocValuesField(field, new BytesRef(text));
  }

  private String stemmed(String phrase, Language language) {
    List<String> words = new ArrayList<>();
    Analysis.Token last = null;
    for (Analysis.Token token : Analysis.tokens(phrase)) {
      words.add(stem(token.term(), language));
      if (last != null && isJoined(phrase, last, token)) {
        words.add(last.term() + token.term());
      }
      last = token;
    }
    return String.join(" ", words);
  }

  /** "M-Paspor" is asked for as "mpaspor", too. */
  private static boolean isJoined(String text, Analysis.Token one, Analysis.Token next) {
    return next.start() == one.end() + 1
        && text.charAt(one.end()) == '-'
        && !one.term().equals(next.term());
  }

  private String stem(String word, Language language) {
    return stems
        .computeIfAbsent(language, _ -> new HashMap<>())
        .computeIfAbsent(word, each -> Analysis.stem(each, language));
  }

  private final class Terms {
    private final WeightedTerms words = new WeightedTerms();
    private final WeightedTerms stems = new WeightedTerms();
    private final PlacedTerms places = new PlacedTerms();
    private final Language language;

    Terms(Language language) {
      this.language = language;
    }

    void add(Zone zone, String text) {
      Analysis.Token last = null;
      for (Analysis.Token token : Analysis.tokens(text)) {
        String word = token.term();
        if (word.length() > MAX_TERM) {
          continue;
        }
        String stem = stem(word, language);
        words.add(word, zone.weight());
        stems.add(stem, zone.weight());
        places.add(stem);
        if (last != null && isJoined(text, last, token)) {
          words.add(last.term() + word, zone.weight());
          stems.add(last.term() + word, zone.weight());
        }
        last = token;
      }
      places.endSentence();
    }
  }
}
