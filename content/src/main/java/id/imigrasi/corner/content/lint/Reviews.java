package id.imigrasi.corner.content.lint;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.glossary.Glossary;
import id.imigrasi.corner.content.lesson.Lesson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Items whose facts are due to be checked again. */
final class Reviews {

  private final List<Finding> findings = new ArrayList<>();
  private final LocalDate today;

  private Reviews(LocalDate today) {
    this.today = today;
  }

  static List<Finding> check(Corpus corpus, LocalDate today) {
    Reviews reviews = new Reviews(today);
    corpus.guides().forEach(each -> reviews.note(each.path(), each.reviewBy()));
    corpus.helpers().forEach(each -> reviews.note(each.path(), each.reviewBy()));
    corpus.offices().forEach(each -> reviews.note(each.path(), each.reviewBy()));
    for (Lesson.Kind kind : Lesson.Kind.values()) {
      corpus.lessons(kind).forEach(each -> reviews.note(each.path(), each.reviewBy()));
    }
    reviews.note(Glossary.PATH, corpus.glossary().reviewBy());
    return reviews.findings;
  }

  private void note(String path, LocalDate reviewBy) {
    if (!today.isBefore(reviewBy)) {
      findings.add(Finding.warning(path, "review-by", "is due for review since " + reviewBy));
    }
  }
}
