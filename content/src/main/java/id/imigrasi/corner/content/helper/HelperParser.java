package id.imigrasi.corner.content.helper;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.TopicId;
import id.imigrasi.corner.content.helper.Advice.Cost;
import id.imigrasi.corner.content.helper.Advice.FeeName;
import id.imigrasi.corner.content.helper.Advice.Line;
import id.imigrasi.corner.content.item.Problem;
import id.imigrasi.corner.content.item.Slug;
import id.imigrasi.corner.content.item.SourceList;
import id.imigrasi.corner.content.item.YamlDocument;
import id.imigrasi.corner.content.item.YamlFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a helper's file. The format is described in {@code deploy/docs/item-formats.md}. */
public final class HelperParser {

  private static final int MIN_ANSWERS = 2;
  private static final int MAX_ANSWERS = 6;

  private final SourceList sources;

  private HelperParser(SourceList sources) {
    this.sources = sources;
  }

  /**
   * Reads a helper and proves its flow: every path ends and every question is reached.
   *
   * @param problems takes what is wrong; then the result is empty
   */
  public static Optional<Helper> parse(String file, String text, List<Problem> problems) {
    YamlDocument document = new YamlDocument(file, 1);
    YamlFields fields = document.read(text);
    if (fields != null) {
      Helper helper = new HelperParser(SourceList.read(fields)).helper(fields);
      fields.refuseOthers();
      if (document.problems().isEmpty()) {
        Flow.check(helper).forEach(message -> document.problem(1, "questions", message));
      }
      if (document.problems().isEmpty()) {
        return Optional.of(helper);
      }
    }
    problems.addAll(document.problems());
    return Optional.empty();
  }

  private Helper helper(YamlFields fields) {
    Map<Slug, Question> questions = new LinkedHashMap<>();
    for (YamlFields entry : fields.children("questions")) {
      Question question = question(entry);
      if (questions.put(question.id(), question) != null) {
        entry.problem("id", "names a question that stands here already: " + question.id());
      }
      entry.refuseOthers();
    }
    Map<Slug, Outcome> outcomes = new LinkedHashMap<>();
    for (YamlFields entry : fields.children("results")) {
      Outcome outcome = outcome(entry);
      if (questions.containsKey(outcome.id()) || outcomes.put(outcome.id(), outcome) != null) {
        entry.problem("id", "names something that stands here already: " + outcome.id());
      }
      entry.refuseOthers();
    }
    return new Helper(
        fields.slug("slug"),
        fields.text("icon", 30),
        new TopicId(fields.slug("topic").text()),
        fields.number("order"),
        fields.flag("urgent"),
        fields.bilingual("title", 60),
        fields.bilingual("summary", 120),
        sources.all(),
        fields.date("checked"),
        fields.date("review-by"),
        fields.texts("verify"),
        fields.slug("start"),
        questions,
        outcomes);
  }

  private Question question(YamlFields entry) {
    List<Answer> answers = new ArrayList<>();
    for (YamlFields each : entry.children("answers")) {
      answers.add(
          new Answer(
              each.bilingual("text", 50),
              each.optionalText("icon", 30),
              each.slug("next"),
              advice(each)));
      each.refuseOthers();
    }
    if (answers.size() < MIN_ANSWERS || answers.size() > MAX_ANSWERS) {
      entry.problem("answers", "should be two to six answers, not " + answers.size());
    }
    return new Question(
        entry.slug("id"),
        entry.bilingual("ask", 90),
        entry.optionalBilingual("help", 140),
        answers,
        entry.slug("unsure"));
  }

  private Outcome outcome(YamlFields entry) {
    List<GuideId> guides =
        entry.slugs("guides").stream().map(slug -> new GuideId(slug.text())).toList();
    if (guides.isEmpty()) {
      entry.problem("guides", "a result names at least one guide");
    }
    return new Outcome(
        entry.slug("id"),
        entry.flag("danger"),
        entry.bilingual("title", 70),
        entry.bilingual("text", 240),
        sources.cited(entry),
        advice(entry),
        guides);
  }

  private Advice advice(YamlFields entry) {
    return new Advice(lines(entry, "bring"), lines(entry, "steps"), costs(entry));
  }

  private List<Line> lines(YamlFields entry, String name) {
    List<Line> lines = new ArrayList<>();
    for (YamlFields line : entry.children(name)) {
      lines.add(
          line.has("guide")
              ? new Line.OfGuide(new GuideId(line.slug("guide").text()))
              : new Line.Own(line.bilingual("text", 200), sources.cited(line)));
      line.refuseOthers();
    }
    return lines;
  }

  private static List<Cost> costs(YamlFields entry) {
    List<Cost> costs = new ArrayList<>();
    entry.eachTextOrFields(
        "fees",
        text -> costs.add(new Cost(feeNames(entry, "fees", List.of(text)))),
        choice -> {
          costs.add(new Cost(feeNames(choice, "any-of", choice.texts("any-of"))));
          choice.refuseOthers();
        });
    return costs;
  }

  private static List<FeeName> feeNames(YamlFields entry, String name, List<String> texts) {
    List<FeeName> fees = new ArrayList<>();
    for (String text : texts) {
      String[] parts = text.split("/", -1);
      if (parts.length == 2 && Slug.isValid(parts[0]) && Slug.isValid(parts[1])) {
        fees.add(new FeeName(new GuideId(parts[0]), parts[1]));
      } else {
        entry.problem(name, "should be a guide's fee like biaya-paspor/percepatan: " + text);
      }
    }
    if (texts.isEmpty()) {
      entry.problem(name, "is empty");
    }
    return fees;
  }
}
