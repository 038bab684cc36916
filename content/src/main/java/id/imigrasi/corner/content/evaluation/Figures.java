package id.imigrasi.corner.content.evaluation;

import id.imigrasi.corner.content.evaluation.KnownQuestion.Kind;
import id.imigrasi.corner.content.search.Verdict;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * How well a set of questions was answered. All figures are from 0 to 1; where there is nothing to
 * count they are 0.
 *
 * @param questions how many there were
 * @param answered how many of them a guide answers; the next four figures are about these
 * @param mrr mean reciprocal rank of the first right guide
 * @param ndcgAt10 normalised discounted cumulative gain of the first ten
 * @param noAnswerPrecision of the questions that the search had no answer to, those without a guide
 * @param noAnswerRecall of the questions without a guide, off topic or not, those that the search
 *     had no answer to
 * @param unsureOrNoAnswerRecall of the questions without a guide, those not answered confidently
 * @param confidentOffTopic of the questions off topic, those answered confidently
 * @param confidentNoGuide of the other questions without a guide, those answered confidently
 * @param confidentAnswered of the questions that a guide answers, those answered confidently
 */
public record Figures(
    int questions,
    int answered,
    double successAt1,
    double successAt3,
    double mrr,
    double ndcgAt10,
    double noAnswerPrecision,
    double noAnswerRecall,
    double unsureOrNoAnswerRecall,
    double confidentOffTopic,
    double confidentNoGuide,
    double confidentAnswered) {

  static Figures of(List<Answered> all) {
    List<Answered> answered = all.stream().filter(each -> each.is(Kind.ANSWERED)).toList();
    List<Answered> without = all.stream().filter(each -> !each.is(Kind.ANSWERED)).toList();
    List<Answered> silent = all.stream().filter(each -> each.verdict() == Verdict.NOTHING).toList();
    Predicate<Answered> confident = each -> each.verdict() == Verdict.FOUND;
    return new Figures(
        all.size(),
        answered.size(),
        share(answered, each -> each.isWithin(1)),
        share(answered, each -> each.isWithin(3)),
        mean(answered, each -> each.rank() == 0 ? 0 : 1.0 / each.rank()),
        mean(answered, each -> each.ndcg(10)),
        share(silent, each -> !each.is(Kind.ANSWERED)),
        share(without, each -> each.verdict() == Verdict.NOTHING),
        share(without, confident.negate()),
        share(all.stream().filter(each -> each.is(Kind.OFF_TOPIC)).toList(), confident),
        share(all.stream().filter(each -> each.is(Kind.NO_GUIDE)).toList(), confident),
        share(answered, confident));
  }

  private static double share(List<Answered> all, Predicate<Answered> counted) {
    return mean(all, each -> counted.test(each) ? 1 : 0);
  }

  private static double mean(List<Answered> all, ToDoubleFunction<Answered> value) {
    return all.stream().mapToDouble(value).average().orElse(0);
  }
}
