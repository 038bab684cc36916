package id.imigrasi.corner.kiosk.helper;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.helper.Advice;
import id.imigrasi.corner.content.helper.Answer;
import id.imigrasi.corner.content.helper.Answers;
import id.imigrasi.corner.content.helper.Checklist;
import id.imigrasi.corner.content.helper.Helper;
import id.imigrasi.corner.content.helper.Question;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Slug;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where a visitor stands in a helper. */
sealed interface Way {

  /** Before a question. */
  record Asking(Helper helper, Answers answers, Question question) implements Way {}

  /**
   * At the end.
   *
   * @param due whether some of it should have been checked again by now
   */
  record Arrived(Helper helper, Answers answers, Checklist checklist, boolean due) implements Way {}

  /** The address leads to no helper, or the helper has no such answers. */
  record Nowhere() implements Way {}

  /**
   * Where an address leads.
   *
   * @param slug the helper as it stands in the address; any text
   * @param answers the answers as they stand in the address; any text
   */
  static Way of(Corpus corpus, String slug, String answers, Language language, LocalDate today) {
    Optional<Answers> given = Answers.parse(answers);
    Optional<Helper> helper =
        Optional.of(slug).filter(Slug::isValid).map(Slug::new).flatMap(corpus::helper);
    return helper.isEmpty() || given.isEmpty()
        ? new Nowhere()
        : of(corpus, helper.get(), given.get(), language, today);
  }

  private static Way of(
      Corpus corpus, Helper helper, Answers answers, Language language, LocalDate today) {
    if (helper.at(answers).orElse(null) instanceof Helper.Stop.Asking(Question question)) {
      return new Asking(helper, answers, question);
    }
    Function<GuideId, Optional<Guide>> guides = id -> corpus.guideInAny(id, language);
    return Checklist.of(helper, answers, language, guides)
        .<Way>map(
            checklist ->
                new Arrived(
                    helper,
                    answers,
                    checklist,
                    helper.isDueForReview(today)
                        || used(helper, answers, checklist)
                            .flatMap(id -> guides.apply(id).stream())
                            .anyMatch(guide -> guide.isDueForReview(today))))
        .orElseGet(Nowhere::new);
  }

  private static Stream<GuideId> used(Helper helper, Answers answers, Checklist checklist) {
    Stream<Advice> advice =
        Stream.concat(
            helper.given(answers).stream().map(Answer::advice),
            Stream.of(checklist.outcome().advice()));
    return Stream.concat(
        checklist.outcome().guides().stream(), advice.flatMap(each -> each.guides().stream()));
  }
}
