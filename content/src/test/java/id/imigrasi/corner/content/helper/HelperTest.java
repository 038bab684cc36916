package id.imigrasi.corner.content.helper;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.item.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelperTest {

  private final Helper helper = Helpers.sound(Helpers.LOST);

  @ParameterizedTest
  @CsvSource({"'', ada", "2, cepat", "1, baru", "0, tanya", "2-1, baru", "2-0, baru"})
  void followsTheAnswers(String answers, String where) {
    assertThat(helper.at(Answers.parse(answers).orElseThrow()))
        .map(
            stop ->
                switch (stop) {
                  case Helper.Stop.Asking(Question question) -> question.id().text();
                  case Helper.Stop.Done(Outcome outcome) -> outcome.id().text();
                })
        .contains(where);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "1-1", "2-1-1", "2-7"})
  void leadsNowhereByAnswersThatItDoesNotHave(String answers) {
    assertThat(helper.at(Answers.parse(answers).orElseThrow())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "1-", "-1", "12", "1--2", "1-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1"})
  void refusesAnAddressThatHoldsNoAnswers(String text) {
    assertThat(Answers.parse(text)).isEmpty();
  }

  @Test
  void knowsEveryWayToAnEnd() {
    assertThat(helper.ways())
        .extracting(Answers::toString)
        .containsExactly("0", "1", "2-0", "2-1", "2-2");
  }

  @Test
  void refusesACircle() {
    assertThat(Helpers.problems(Helpers.LOST.replace("unsure: baru", "unsure: ada")))
        .containsExactly("questions: a path turns in a circle at ada");
  }

  @Test
  void refusesAQuestionThatNothingLeadsTo() {
    assertThat(Helpers.problems(Helpers.LOST.replace("next: cepat", "next: baru")))
        .containsExactly("questions: no answer leads to cepat");
  }

  @Test
  void refusesAnAnswerThatLeadsNowhere() {
    assertThat(Helpers.problems(Helpers.LOST.replace("unsure: tanya", "unsure: hilang")))
        .containsExactlyInAnyOrder(
            "questions: there is no question or result hilang",
            "questions: no answer leads to tanya");
  }

  @Test
  void needsAWayForThoseWhoAreNotSure() {
    assertThat(Helpers.problems(Helpers.LOST.replace("    unsure: tanya\n", "")))
        .contains("questions[0].unsure: is missing");
  }

  @Test
  void refusesAFeeWithoutItsGuide() {
    assertThat(Helpers.problems(Helpers.LOST.replace("biaya-paspor/percepatan", "percepatan")))
        .containsExactly(
            "questions[1].answers[0].fees: should be a guide's fee like biaya-paspor/percepatan:"
                + " percepatan");
  }

  @Test
  void drawsItsFlow() {
    assertThat(FlowPicture.mermaid(helper, Language.INDONESIAN))
        .startsWith("flowchart TD\n")
        .contains(
            "n_ada{\"Punya paspor lama?\"}",
            "n_baru([\"Paspor baru\"])",
            "n_ada -->|\"Hilang\"| n_cepat",
            "n_ada -->|\"?\"| n_tanya");
  }
}
