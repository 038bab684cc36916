package id.imigrasi.corner.deploy.bench;

import id.imigrasi.corner.content.guide.Fee;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.Statement;
import id.imigrasi.corner.content.item.Markdown;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/** What a guide says, as plain sentences. */
record GuideText(String title, List<String> sentences) {

  GuideText {
    sentences = List.copyOf(sentences);
  }

  static GuideText of(Guide guide) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(guide.summary());
    for (Fee fee : guide.fees()) {
      paragraphs.add(fee.name() + ": " + fee.inWords(guide.language()) + " " + fee.unit());
    }
    if (guide.duration() != null) {
      paragraphs.add(guide.duration().text());
    }
    guide.places().stream().map(Statement::text).forEach(paragraphs::add);
    for (String markdown : guide.sections().values()) {
      Markdown.text(markdown).lines().forEach(paragraphs::add);
    }
    BreakIterator breaks = BreakIterator.getSentenceInstance(guide.language().locale());
    return new GuideText(
        guide.title(),
        paragraphs.stream().flatMap(paragraph -> split(paragraph, breaks).stream()).toList());
  }

  private static List<String> split(String text, BreakIterator breaks) {
    List<String> sentences = new ArrayList<>();
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String sentence = text.substring(start, end).strip();
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
      start = end;
    }
    return sentences;
  }
}
