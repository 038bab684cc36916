package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.guide.Fee;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.guide.Statement;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Markdown;
import java.util.ArrayList;
import java.util.List;

/** What of a guide can be found. */
final class GuidePassage {

  private GuidePassage() {}

  static Passage of(Guide guide) {
    List<String> keywords = new ArrayList<>();
    keywords.add(guide.id().slug().replace('-', ' '));
    keywords.addAll(guide.keywords());
    return new Passage(
        guide.id(),
        guide.language(),
        guide.title(),
        keywords,
        guide.summary(),
        sections(guide).stream().map(each -> each.heading(guide.language())).toList(),
        guide.audience(),
        sentences(guide));
  }

  /** The sections that the guide's screen shows. */
  private static List<Section> sections(Guide guide) {
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
    return sections.stream().distinct().toList();
  }

  private static List<String> sentences(Guide guide) {
    Language language = guide.language();
    List<String> sentences = new ArrayList<>();
    for (Fee fee : guide.fees()) {
      sentences.add(fee.name() + ": " + fee.inWords(language) + " " + fee.unit());
    }
    if (guide.duration() != null) {
      sentences.addAll(Sentences.of(guide.duration().text(), language).toList());
    }
    for (Statement place : guide.places()) {
      sentences.addAll(Sentences.of(place.text(), language).toList());
    }
    for (String markdown : guide.sections().values()) {
      Markdown.text(markdown)
          .lines()
          .map(line -> line.replaceFirst("^\\s*([-*]|\\d+[.)])\\s+", ""))
          .flatMap(line -> Sentences.of(line, language))
          .forEach(sentences::add);
    }
    return sentences;
  }
}
