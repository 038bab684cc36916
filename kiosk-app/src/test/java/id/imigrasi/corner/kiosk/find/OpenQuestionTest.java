package id.imigrasi.corner.kiosk.find;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.search.Findings;
import id.imigrasi.corner.content.search.Verdict;
import id.imigrasi.corner.kiosk.demand.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A question is counted once, in its longest version, and only when it was left open. */
class OpenQuestionTest {

  private final List<String> counted = new ArrayList<>();

  private final OpenQuestion question =
      new OpenQuestion(
          new Tally() {
            @Override
            public void opened(GuideId guide) {}

            @Override
            public void unanswered(String typed, Language language) {
              counted.add(typed);
            }

            @Override
            public void takeBack(String typed, Language language) {
              counted.remove(typed);
            }

            @Override
            public Map<GuideId, Integer> opened() {
              return Map.of();
            }
          });

  private void type(String query, Verdict verdict) {
    question.typed(
        query.isEmpty()
            ? Answer.start(Corpus.EMPTY, Language.INDONESIAN)
            : Answer.found(
                Corpus.EMPTY,
                Language.INDONESIAN,
                query,
                new Findings(verdict, List.of(), null, null),
                LocalDate.EPOCH));
  }

  @Test
  void countsNothingBeforeItIsSettled() {
    type("resep", Verdict.NOTHING);
    type("resep rendang", Verdict.NOTHING);
    assertThat(counted).isEmpty();
  }

  @Test
  void countsTheLongestVersionWhenTheVisitorLeaves() {
    type("res", Verdict.UNSURE);
    type("resep", Verdict.NOTHING);
    type("resep rendang", Verdict.NOTHING);
    question.end();
    question.end();
    assertThat(counted).containsExactly("resep rendang");
  }

  @Test
  void countsWhenTheFieldIsCleared() {
    type("resep", Verdict.NOTHING);
    type("", Verdict.NOTHING);
    type("cuaca", Verdict.NOTHING);
    question.end();
    assertThat(counted).containsExactly("resep", "cuaca");
  }

  @Test
  void aLongerVersionReplacesOneThatWasCounted() {
    type("resep", Verdict.NOTHING);
    question.paused();
    assertThat(counted).containsExactly("resep");
    type("resep rendang", Verdict.NOTHING);
    question.paused();
    assertThat(counted).containsExactly("resep rendang");
  }

  @Test
  void anAnswerToTheLongerVersionTakesTheShorterBack() {
    type("cara", Verdict.NOTHING);
    question.paused();
    type("cara buat paspor", Verdict.FOUND);
    question.end();
    assertThat(counted).isEmpty();
  }

  @Test
  void takingBackLetterByLetterDoesNotShortenIt() {
    type("resep rendang", Verdict.NOTHING);
    type("resep rend", Verdict.NOTHING);
    type("re", Verdict.FOUND);
    type("", Verdict.NOTHING);
    assertThat(counted).containsExactly("resep rendang");
  }

  @Test
  void aMendedTypingErrorIsTheSameQuestion() {
    type("resep rendsng", Verdict.NOTHING);
    type("resep rend", Verdict.NOTHING);
    type("resep rendang", Verdict.NOTHING);
    question.end();
    assertThat(counted).containsExactly("resep rendang");
  }

  @Test
  void anotherQuestionInItsPlaceIsAnother() {
    type("resep rendang", Verdict.NOTHING);
    type("r", Verdict.NOTHING);
    type("rumah sakit", Verdict.NOTHING);
    question.end();
    assertThat(counted).containsExactly("resep rendang", "rumah sakit");
  }

  @Test
  void doubtIsCountedOnlyWhenTheVisitorGoesElsewhere() {
    type("surat jalan", Verdict.UNSURE);
    question.paused();
    assertThat(counted).isEmpty();
    question.end();
    assertThat(counted).containsExactly("surat jalan");
  }

  @Test
  void doubtThatATapResolvesIsNotCounted() {
    type("surat jalan", Verdict.UNSURE);
    question.answered();
    question.end();
    assertThat(counted).isEmpty();
  }
}
