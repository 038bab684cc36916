package id.imigrasi.corner.content.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.Published;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The search holds the line on questions as villagers ask them. */
class OwnQuestionsTest {

  private static final Path OTHERS = Path.of("../../shared/queries/dev.tsv");

  @Test
  void holdsTheLineOnTheProjectsOwnQuestions() throws IOException, URISyntaxException {
    List<KnownQuestion> questions =
        QuestionFile.read(
            Path.of(
                Objects.requireNonNull(OwnQuestionsTest.class.getResource("questions.tsv"))
                    .toURI()));
    SearchEvaluation evaluation = SearchEvaluation.of(Published.CORPUS, questions);
    String report = EvaluationReport.text(evaluation);

    Figures asked = evaluation.figures();
    assertThat(asked.answered()).as(report).isGreaterThanOrEqualTo(900);
    assertThat(asked.successAt1()).as(report).isGreaterThanOrEqualTo(0.87);
    assertThat(asked.successAt3()).as(report).isGreaterThanOrEqualTo(0.96);
    assertThat(asked.confidentOffTopic()).as(report).isLessThanOrEqualTo(0.05);
    assertThat(asked.noAnswerPrecision()).as(report).isGreaterThanOrEqualTo(0.8);
    assertThat(asked.noAnswerRecall()).as(report).isGreaterThanOrEqualTo(0.68);
    assertThat(evaluation.misspelt().successAt3()).as(report).isGreaterThanOrEqualTo(0.94);
  }

  @Test
  @EnabledIf("othersAreThere")
  void holdsItOnOtherPeoplesQuestionsToo() throws IOException {
    SearchEvaluation evaluation = SearchEvaluation.of(Published.CORPUS, QuestionFile.read(OTHERS));
    String report = EvaluationReport.text(evaluation);

    assertThat(evaluation.figures().successAt1()).as(report).isGreaterThanOrEqualTo(0.85);
    assertThat(evaluation.figures().successAt3()).as(report).isGreaterThanOrEqualTo(0.93);
    assertThat(evaluation.figures().confidentOffTopic()).as(report).isLessThanOrEqualTo(0.05);
  }

  static boolean othersAreThere() {
    return Files.isReadable(OTHERS);
  }
}
