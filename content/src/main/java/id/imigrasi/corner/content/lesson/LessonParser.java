package id.imigrasi.corner.content.lesson;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Bilingual;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Markdown;
import id.imigrasi.corner.content.item.Problem;
import id.imigrasi.corner.content.item.SourceList;
import id.imigrasi.corner.content.item.YamlDocument;
import id.imigrasi.corner.content.item.YamlFields;
import id.imigrasi.corner.content.lesson.Lesson.Kind;
import id.imigrasi.corner.content.lesson.Lesson.Page;
import id.imigrasi.corner.content.lesson.Lesson.QuizQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a lesson's file. The format is described in {@code deploy/docs/item-formats.md}. */
public final class LessonParser {

  private final YamlFields fields;
  private final SourceList sources;

  private LessonParser(YamlFields fields) {
    this.fields = fields;
    this.sources = SourceList.read(fields);
  }

  /**
   * Reads a lesson.
   *
   * @param problems takes what is wrong; then the result is empty
   */
  public static Optional<Lesson> parse(String file, String text, List<Problem> problems) {
    YamlDocument document = new YamlDocument(file, 1);
    YamlFields fields = document.read(text);
    Lesson lesson = fields == null ? null : new LessonParser(fields).lesson();
    problems.addAll(document.problems());
    return document.problems().isEmpty() ? Optional.ofNullable(lesson) : Optional.empty();
  }

  private Lesson lesson() {
    Lesson lesson =
        new Lesson(
            fields.slug("slug"),
            kind(),
            fields.number("order"),
            fields.text("icon", 30),
            fields.bilingual("title", 60),
            fields.bilingual("summary", 140),
            fields.children("pages").stream().map(this::page).toList(),
            fields.children("quiz").stream().map(LessonParser::question).toList(),
            sources.all(),
            fields.date("checked"),
            fields.date("review-by"));
    if (lesson.pages().isEmpty()) {
      fields.problem("pages", "a lesson has at least one page");
    }
    fields.refuseOthers();
    return lesson;
  }

  private Kind kind() {
    String word = fields.text("kind", 10);
    return Kind.of(word)
        .orElseGet(
            () -> {
              fields.problem("kind", "should be lesson or training: \"" + word + "\"");
              return Kind.LESSON;
            });
  }

  private Page page(YamlFields entry) {
    Bilingual text = entry.bilingual("text", 900);
    for (Language language : Language.values()) {
      Markdown.faults(text.in(language), sources.ids())
          .forEach(fault -> entry.problem("text", fault.message()));
    }
    Page page =
        new Page(
            entry.bilingual("title", 80),
            text,
            entry.slugs("guides").stream().map(slug -> new GuideId(slug.text())).toList());
    entry.refuseOthers();
    return page;
  }

  private static QuizQuestion question(YamlFields entry) {
    List<Bilingual> answers = new ArrayList<>();
    int right = -1;
    for (YamlFields answer : entry.children("answers")) {
      if (answer.flag("right")) {
        if (right >= 0) {
          answer.problem("right", "only one answer can be right");
        }
        right = answers.size();
      }
      answers.add(answer.bilingual("text", 120));
      answer.refuseOthers();
    }
    if (right < 0) {
      entry.problem("answers", "one answer has to be right");
    }
    QuizQuestion question =
        new QuizQuestion(
            entry.bilingual("ask", 160),
            answers,
            right,
            entry.bilingual("why", 300),
            entry.has("guide") ? new GuideId(entry.slug("guide").text()) : null);
    entry.refuseOthers();
    return question;
  }
}
