package id.imigrasi.corner.kiosk.lesson;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.helper.Answers;
import id.imigrasi.corner.content.lesson.Lesson;
import id.imigrasi.corner.content.lesson.Lesson.QuizQuestion;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A visitor's way through a quiz, as it stands in the address. Nothing of it is kept.
 *
 * @param number the question on the screen, from 1; one more than there are stands for the end
 * @param given the answers to the questions before, and to this one once it is answered
 */
record Attempt(Lesson lesson, int number, Answers given) {

  /** The attempt that an address tells of; empty if it tells of none that is possible. */
  static Optional<Attempt> of(Lesson lesson, int number, String answers) {
    return Answers.parse(answers)
        .map(given -> new Attempt(lesson, number, given))
        .filter(Attempt::isPossible);
  }

  private boolean isPossible() {
    List<QuizQuestion> quiz = lesson.quiz();
    int count = given.choices().size();
    return number <= quiz.size() + 1
        && count <= quiz.size()
        && (count == number - 1 || count == number)
        && IntStream.range(0, count)
            .allMatch(
                i -> {
                  int choice = given.choices().get(i);
                  return choice >= 1 && choice <= quiz.get(i).answers().size();
                });
  }

  /** Whether every question is behind the visitor. */
  boolean isOver() {
    return number > lesson.quiz().size();
  }

  /** The question on the screen, unless it is over. */
  QuizQuestion question() {
    return lesson.quiz().get(number - 1);
  }

  /** Whether the question on the screen has its answer. */
  boolean isAnswered() {
    return given.choices().size() == number;
  }

  /** Whether that answer to the question on the screen, from 1, is the right one. */
  boolean isRight(int choice) {
    return choice == question().right() + 1;
  }

  /** This question, answered. */
  Attempt answer(int choice) {
    return new Attempt(lesson, number, given.with(choice));
  }

  /** The next question, or the end. */
  Attempt next() {
    return new Attempt(lesson, number + 1, given);
  }

  /** How many answers were right. */
  int right() {
    return (int) IntStream.range(0, given.choices().size()).filter(this::wasRight).count();
  }

  /** The guides that the quiz names, those of questions that were missed first. */
  List<GuideId> guides() {
    return Stream.concat(guides(false), guides(true)).distinct().toList();
  }

  private Stream<GuideId> guides(boolean ofRightOnes) {
    return IntStream.range(0, given.choices().size())
        .filter(i -> wasRight(i) == ofRightOnes)
        .mapToObj(lesson.quiz()::get)
        .flatMap(question -> Stream.ofNullable(question.guide()));
  }

  private boolean wasRight(int index) {
    return given.choices().get(index) == lesson.quiz().get(index).right() + 1;
  }
}
