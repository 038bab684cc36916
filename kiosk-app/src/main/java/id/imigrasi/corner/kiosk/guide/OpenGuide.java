package id.imigrasi.corner.kiosk.guide;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.Statement;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Markdown;
import id.imigrasi.corner.kiosk.glossary.Meanings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A guide as it lies open before a visitor.
 *
 * @param related guides that help further
 * @param meanings what the terms in it mean
 * @param due whether its facts should have been checked again by now
 */
record OpenGuide(Guide guide, List<Guide> related, Meanings meanings, boolean due) {

  OpenGuide {
    related = List.copyOf(related);
  }

  /** The guide of that slug in that language, else in the other; empty if there is none. */
  static Optional<OpenGuide> of(Corpus corpus, String slug, Language language, LocalDate today) {
    return Optional.of(slug)
        .filter(GuideId::isValid)
        .map(GuideId::new)
        .flatMap(id -> corpus.guideInAny(id, language))
        .map(
            guide ->
                new OpenGuide(
                    guide,
                    related(corpus, guide, language),
                    Meanings.of(corpus.glossary(), texts(guide)),
                    guide.isDueForReview(today)));
  }

  private static List<Guide> related(Corpus corpus, Guide guide, Language language) {
    return guide.related().stream()
        .flatMap(id -> corpus.guideInAny(id, language).stream())
        .toList();
  }

  private static List<String> texts(Guide guide) {
    return Stream.of(
            guide.sections().values().stream().map(Markdown::text),
            Stream.ofNullable(guide.duration()).map(Statement::text),
            guide.places().stream().map(Statement::text))
        .flatMap(texts -> texts)
        .toList();
  }
}
