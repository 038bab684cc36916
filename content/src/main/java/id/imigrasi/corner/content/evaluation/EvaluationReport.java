package id.imigrasi.corner.content.evaluation;

import id.imigrasi.corner.content.guide.GuideId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Writes an evaluation for people or for machines. */
public final class EvaluationReport {

  private static final int WORST = 20;
  private static final int SHOWN = 3;

  private EvaluationReport() {}

  /** For people: the figures, and the twenty worst answers. */
  public static String text(SearchEvaluation evaluation) {
    Figures asked = evaluation.figures();
    Figures misspelt = evaluation.misspelt();
    List<String> lines = new ArrayList<>();
    lines.add(
        "%d questions, %d of them with a guide%n"
            .formatted(asked.questions(), asked.answered())
            .strip());
    lines.add("");
    lines.add("%-44s %10s %14s".formatted("", "as asked", "one typo each"));
    lines.add(row("success@1", asked.successAt1(), misspelt.successAt1()));
    lines.add(row("success@3", asked.successAt3(), misspelt.successAt3()));
    lines.add(row("MRR", asked.mrr(), misspelt.mrr()));
    lines.add(row("nDCG@10", asked.ndcgAt10(), misspelt.ndcgAt10()));
    lines.add(row("no-answer precision", asked.noAnswerPrecision(), misspelt.noAnswerPrecision()));
    lines.add(row("no-answer recall", asked.noAnswerRecall(), misspelt.noAnswerRecall()));
    lines.add(
        row(
            "no-answer recall, \"not sure\" counted too",
            asked.unsureOrNoAnswerRecall(),
            misspelt.unsureOrNoAnswerRecall()));
    lines.add(
        row(
            "off topic, answered confidently",
            asked.confidentOffTopic(),
            misspelt.confidentOffTopic()));
    lines.add(
        row(
            "no such guide, answered confidently",
            asked.confidentNoGuide(),
            misspelt.confidentNoGuide()));
    lines.add(
        row(
            "with a guide, answered confidently",
            asked.confidentAnswered(),
            misspelt.confidentAnswered()));
    lines.add("");
    lines.add("The worst %d".formatted(WORST));
    evaluation.worst(WORST).forEach(each -> lines.add("  " + line(each)));
    return String.join(System.lineSeparator(), lines);
  }

  private static String row(String name, double asked, double misspelt) {
    return String.format(Locale.ROOT, "%-44s %10.3f %14.3f", name, asked, misspelt);
  }

  private static String line(Answered answer) {
    String wanted =
        switch (answer.question().kind()) {
          case ANSWERED ->
              answer.question().guides().stream()
                  .map(GuideId::slug)
                  .collect(Collectors.joining("|"));
          case NO_GUIDE -> QuestionFile.NO_GUIDE;
          case OFF_TOPIC -> QuestionFile.OFF_TOPIC;
        };
    String place = answer.rank() > 0 ? ", is at " + answer.rank() : "";
    return "%s -> wanted %s%s; %s: %s"
        .formatted(
            answer.question().query(),
            wanted,
            place,
            answer.verdict().name().toLowerCase(Locale.ROOT),
            answer.found().stream()
                .limit(SHOWN)
                .map(GuideId::slug)
                .collect(Collectors.joining(", ")));
  }

  /**
   * For machines: {@code figures} and {@code with_one_typo} with the figures by name, {@code
   * queries} with each query, what was wanted, the verdict and the slugs found, {@code worst} with
   * the twenty worst.
   */
  public static String json(SearchEvaluation evaluation) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("figures", map(evaluation.figures()));
    report.put("with_one_typo", map(evaluation.misspelt()));
    report.put("worst", evaluation.worst(WORST).stream().map(EvaluationReport::map).toList());
    report.put("queries", evaluation.answers().stream().map(EvaluationReport::map).toList());
    return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(report);
  }

  private static Map<String, Object> map(Figures figures) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("questions", figures.questions());
    map.put("answered", figures.answered());
    map.put("success_at_1", figures.successAt1());
    map.put("success_at_3", figures.successAt3());
    map.put("mrr", figures.mrr());
    map.put("ndcg_at_10", figures.ndcgAt10());
    map.put("no_answer_precision", figures.noAnswerPrecision());
    map.put("no_answer_recall", figures.noAnswerRecall());
    map.put("unsure_or_no_answer_recall", figures.unsureOrNoAnswerRecall());
    map.put("off_topic_confident", figures.confidentOffTopic());
    map.put("no_guide_confident", figures.confidentNoGuide());
    map.put("answered_confident", figures.confidentAnswered());
    return map;
  }

  private static Map<String, Object> map(Answered answer) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("query", answer.question().query());
    map.put("wanted", answer.question().guides().stream().map(GuideId::slug).toList());
    map.put("kind", answer.question().kind().name().toLowerCase(Locale.ROOT));
    map.put("verdict", answer.verdict().name().toLowerCase(Locale.ROOT));
    map.put("rank", answer.rank());
    map.put("found", answer.found().stream().map(GuideId::slug).toList());
    return map;
  }
}
