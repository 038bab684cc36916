package id.imigrasi.corner.content.lesson;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Bilingual;
import id.imigrasi.corner.content.item.Slug;
import id.imigrasi.corner.content.item.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Some short pages and a quiz.
 *
 * @param order place within its kind, from 1
 * @param icon name of one of the drawings that the apps ship
 * @param pages at least one
 * @param quiz may be empty
 */
public record Lesson(
    Slug id,
    Kind kind,
    int order,
    String icon,
    Bilingual title,
    Bilingual summary,
    List<Page> pages,
    List<QuizQuestion> quiz,
    List<Source> sources,
    LocalDate checked,
    LocalDate reviewBy) {

  /** The folder of the corpus in which lessons stand. */
  public static final String FOLDER = "guides/lessons/";

  public Lesson {
    pages = List.copyOf(pages);
    quiz = List.copyOf(quiz);
    sources = List.copyOf(sources);
  }

  /** For whom a lesson is. */
  public enum Kind {
    /** For every visitor. */
    LESSON,
    /** For volunteers who help at the kiosk: modules in their order. */
    TRAINING;

    /** The word for it in a lesson's file. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String word) {
      return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
  }

  /**
   * A page of a lesson.
   *
   * @param text Markdown with citations of the lesson's sources
   * @param guides where more is said; may be empty
   */
  public record Page(Bilingual title, Bilingual text, List<GuideId> guides) {
    public Page {
      guides = List.copyOf(guides);
    }
  }

  /**
   * A question of the quiz.
   *
   * @param right index of the right answer, from 0
   * @param why what is shown after answering
   * @param guide where it is said; null if there is no such guide
   */
  public record QuizQuestion(
      Bilingual ask, List<Bilingual> answers, int right, Bilingual why, @Nullable GuideId guide) {
    public QuizQuestion {
      answers = List.copyOf(answers);
    }
  }

  public Optional<Source> source(String sourceId) {
    return sources.stream().filter(source -> source.id().equals(sourceId)).findFirst();
  }

  /** Every guide that the lesson names. */
  public Stream<GuideId> guides() {
    return Stream.concat(
        pages.stream().flatMap(page -> page.guides().stream()),
        quiz.stream().flatMap(question -> Stream.ofNullable(question.guide())));
  }

  /** Whether the facts are due to be checked again. */
  public boolean isDueForReview(LocalDate today) {
    return !today.isBefore(reviewBy);
  }

  /** Where the lesson's file stands in the corpus. */
  public String path() {
    return FOLDER + id + ".yaml";
  }
}
