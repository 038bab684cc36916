package id.imigrasi.corner.kiosk.lesson;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Markdown;
import id.imigrasi.corner.content.item.Slug;
import id.imigrasi.corner.content.item.Source;
import id.imigrasi.corner.content.lesson.Lesson;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A page of a lesson as it lies open before a visitor.
 *
 * @param number from 1
 * @param guides where more is said; may be empty
 * @param due whether the lesson's facts should have been checked again by now
 */
record OpenPage(Lesson lesson, int number, List<Guide> guides, boolean due) {

  OpenPage {
    guides = List.copyOf(guides);
  }

  /** That page of the lesson of that slug; empty if there is none. */
  static Optional<OpenPage> of(
      Corpus corpus, String slug, int number, Language language, LocalDate today) {
    return lesson(corpus, slug)
        .filter(lesson -> number >= 1 && number <= lesson.pages().size())
        .map(
            lesson ->
                new OpenPage(
                    lesson,
                    number,
                    lesson.pages().get(number - 1).guides().stream()
                        .flatMap(guide -> corpus.guideInAny(guide, language).stream())
                        .toList(),
                    lesson.isDueForReview(today)));
  }

  /** The lesson of that slug; empty if there is none. */
  static Optional<Lesson> lesson(Corpus corpus, String slug) {
    return Optional.of(slug).filter(Slug::isValid).map(Slug::new).flatMap(corpus::lesson);
  }

  Lesson.Page page() {
    return lesson.pages().get(number - 1);
  }

  boolean isLast() {
    return number == lesson.pages().size();
  }

  /** The sources that this page cites. */
  List<Source> sources(Language language) {
    return Markdown.citations(page().text().in(language)).stream()
        .flatMap(id -> lesson.source(id).stream())
        .toList();
  }
}
