package id.imigrasi.corner.kiosk.lesson;

import id.imigrasi.corner.content.lesson.Lesson;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;

/** Where the pages of lessons and their quizzes stand. */
final class LessonAddress {

  static final String LESSON = "lesson";
  static final String PAGE = "page";
  static final String QUESTION = "question";
  static final String ANSWERS = "answers";

  static final String PAGES = ScreenAddress.LESSON + "/:" + LESSON + "/:" + PAGE + "?([1-9][0-9]?)";
  static final String QUIZZES =
      ScreenAddress.LESSON
          + "/:"
          + LESSON
          + "/kuis/:"
          + QUESTION
          + "([1-9][0-9]?)/:"
          + ANSWERS
          + "?([1-9](?:-[1-9])*)";

  private LessonAddress() {}

  static String page(Lesson lesson, int number) {
    return ScreenAddress.lesson(lesson.id()) + "/" + number;
  }

  /** The quiz before its first question is answered. */
  static String quiz(Lesson lesson) {
    return ScreenAddress.lesson(lesson.id()) + "/kuis/1";
  }

  static String quiz(Attempt attempt) {
    String answers = attempt.given().toString();
    return ScreenAddress.lesson(attempt.lesson().id())
        + "/kuis/"
        + attempt.number()
        + (answers.isEmpty() ? "" : "/" + answers);
  }

  /** The list in which a lesson stands. */
  static String list(Lesson lesson) {
    return lesson.kind() == Lesson.Kind.TRAINING
        ? ScreenAddress.volunteers()
        : ScreenAddress.lessons();
  }
}
