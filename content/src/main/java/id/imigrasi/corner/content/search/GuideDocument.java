package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.guide.Fee;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.guide.Statement;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Markdown;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** How a guide is kept in the index: one document for each guide and language. */
record GuideDocument(
    GuideId guide,
    Language language,
    AnalysedText title,
    AnalysedText summary,
    List<AnalysedText> sentences) {

  /** The field of every word of every guide: the vocabulary in which typos are looked up. */
  static final String WORDS = "words";

  private static final String SLUG = "slug";
  private static final String LANGUAGE = "language";
  private static final String STORED_TITLE = "stored_title";
  private static final String STORED_SUMMARY = "stored_summary";
  private static final String SENTENCE = "sentence";

  /** Makes the document of a guide. */
  static Document of(Guide guide) {
    Document document = new Document();
    document.add(new StringField(SLUG, guide.id().slug(), Field.Store.YES));
    document.add(new StringField(LANGUAGE, guide.language().code(), Field.Store.YES));
    document.add(new StoredField(STORED_TITLE, guide.title()));
    document.add(new StoredField(STORED_SUMMARY, guide.summary()));
    Language language = guide.language();
    add(document, Zone.TITLE, language, guide.title());
    add(document, Zone.KEYWORDS, language, guide.id().slug());
    guide.keywords().forEach(keyword -> add(document, Zone.KEYWORDS, language, keyword));
    add(document, Zone.SUMMARY, language, guide.summary());
    guide.audience().forEach(audience -> add(document, Zone.BODY, language, audience));
    headings(guide).forEach(heading -> add(document, Zone.BODY, language, heading));
    for (String sentence : sentences(guide)) {
      document.add(new StoredField(SENTENCE, sentence));
      add(document, Zone.BODY, language, sentence);
    }
    return document;
  }

  /** Reads a document back. */
  static GuideDocument read(Document document) {
    Language language = Language.of(document.get(LANGUAGE)).orElseThrow();
    return new GuideDocument(
        new GuideId(document.get(SLUG)),
        language,
        AnalysedText.of(document.get(STORED_TITLE), language),
        AnalysedText.of(document.get(STORED_SUMMARY), language),
        Stream.of(document.getValues(SENTENCE))
            .map(sentence -> AnalysedText.of(sentence, language))
            .toList());
  }

  private static void add(Document document, Zone zone, Language language, String text) {
    document.add(new TextField(zone.plain(), text, Field.Store.NO));
    document.add(new TextField(zone.stemmed(language), text, Field.Store.NO));
    document.add(new TextField(WORDS, text, Field.Store.NO));
  }

  private static List<String> headings(Guide guide) {
    List<Section> sections = new ArrayList<>(guide.sections().keySet());
    if (!guide.fees().isEmpty()) {
      sections.add(Section.COST);
    }
    if (guide.duration() != null) {
      sections.add(Section.DURATION);
    }
    if (!guide.places().isEmpty()) {
      sections.add(Section.PLACE);
    }
    return sections.stream().distinct().map(each -> each.heading(guide.language())).toList();
  }

  private static List<String> sentences(Guide guide) {
    List<String> sentences = new ArrayList<>();
    for (Fee fee : guide.fees()) {
      sentences.add(fee.name() + ": " + fee.inWords(guide.language()) + " " + fee.unit());
    }
    if (guide.duration() != null) {
      split(guide.duration().text(), guide.language(), sentences);
    }
    for (Statement place : guide.places()) {
      split(place.text(), guide.language(), sentences);
    }
    for (String markdown : guide.sections().values()) {
      Markdown.text(markdown)
          .lines()
          .map(line -> line.replaceFirst("^\\s*([-*]|\\d+[.)])\\s+", ""))
          .forEach(line -> split(line, guide.language(), sentences));
    }
    return sentences;
  }

  private static void split(String text, Language language, List<String> sentences) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(language.locale());
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String sentence = text.substring(start, end).strip();
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
      start = end;
    }
  }
}
