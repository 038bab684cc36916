package id.imigrasi.corner.kiosk.lesson;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.lesson.Lesson;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A quiz as it lies open before a visitor.
 *
 * @param guides what to read: after a question the guide that says more, at the end all of them
 * @param next the lesson that follows in its list; empty for the last
 */
record OpenQuiz(Attempt attempt, List<Guide> guides, Optional<Lesson> next) {

  OpenQuiz {
    guides = List.copyOf(guides);
  }

  /** The quiz of the lesson of that slug after these answers; empty if there is no such thing. */
  static Optional<OpenQuiz> of(
      Corpus corpus, String slug, int number, String answers, Language language) {
    return OpenPage.lesson(corpus, slug)
        .flatMap(lesson -> Attempt.of(lesson, number, answers))
        .map(
            attempt ->
                new OpenQuiz(
                    attempt,
                    named(attempt)
                        .flatMap(guide -> corpus.guideInAny(guide, language).stream())
                        .toList(),
                    after(attempt.lesson(), corpus)));
  }

  private static Stream<GuideId> named(Attempt attempt) {
    return attempt.isOver()
        ? attempt.guides().stream()
        : Stream.ofNullable(attempt.question().guide());
  }

  private static Optional<Lesson> after(Lesson lesson, Corpus corpus) {
    return corpus.lessons(lesson.kind()).stream()
        .dropWhile(each -> !each.equals(lesson))
        .skip(1)
        .findFirst();
  }
}
