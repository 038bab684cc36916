package id.imigrasi.corner.content.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.imigrasi.corner.content.evaluation.KnownQuestion.Kind;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.search.Verdict;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static final List<Answered> ANSWERS =
      List.of(
          answered(Kind.ANSWERED, Verdict.FOUND, "a", "b"),
          answered(Kind.ANSWERED, Verdict.UNSURE, "b", "a"),
          answered(Kind.ANSWERED, Verdict.NOTHING, "b", "c", "d", "a"),
          answered(Kind.ANSWERED, Verdict.FOUND),
          answered(Kind.NO_GUIDE, Verdict.NOTHING, "b"),
          answered(Kind.NO_GUIDE, Verdict.FOUND, "b"),
          answered(Kind.OFF_TOPIC, Verdict.UNSURE, "b"),
          answered(Kind.OFF_TOPIC, Verdict.FOUND, "b"));

  @Test
  void countsWhereTheRightGuideStands() {
    Figures figures = Figures.of(ANSWERS);

    assertThat(figures.questions()).isEqualTo(8);
    assertThat(figures.answered()).isEqualTo(4);
    assertThat(figures.successAt1()).isEqualTo(0.25);
    assertThat(figures.successAt3()).isEqualTo(0.5);
    assertThat(figures.mrr()).isEqualTo((1 + 0.5 + 0.25) / 4);
    assertThat(figures.ndcgAt10())
        .isCloseTo((1 + Math.log(2) / Math.log(3) + Math.log(2) / Math.log(5)) / 4, within(1e-9));
  }

  @Test
  void countsSilenceAndConfidence() {
    Figures figures = Figures.of(ANSWERS);

    assertThat(figures.noAnswerPrecision()).isEqualTo(0.5);
    assertThat(figures.noAnswerRecall()).isEqualTo(0.25);
    assertThat(figures.unsureOrNoAnswerRecall()).isEqualTo(0.5);
    assertThat(figures.confidentOffTopic()).isEqualTo(0.5);
    assertThat(figures.confidentNoGuide()).isEqualTo(0.5);
    assertThat(figures.confidentAnswered()).isEqualTo(0.5);
  }

  @Test
  void areZeroWhereThereIsNothingToCount() {
    assertThat(Figures.of(List.of()).successAt1()).isZero();
  }

  private static Answered answered(Kind kind, Verdict verdict, String... found) {
    Set<GuideId> guides = kind == Kind.ANSWERED ? Set.of(new GuideId("a")) : Set.of();
    return new Answered(
        new KnownQuestion("x", kind, guides), verdict, Stream.of(found).map(GuideId::new).toList());
  }
}
