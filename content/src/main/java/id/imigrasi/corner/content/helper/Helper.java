package id.imigrasi.corner.content.helper;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.TopicId;
import id.imigrasi.corner.content.item.Bilingual;
import id.imigrasi.corner.content.item.Slug;
import id.imigrasi.corner.content.item.Source;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A decision flow: questions with a few answers each, and the outcomes they lead to.
 *
 * @param icon name of one of the drawings that the apps ship
 * @param order place among the helpers, from 1
 * @param urgent whether it stands before everything else on the home screen
 * @param verify what an editor has yet to find out; never shown to a visitor
 * @param start the first question
 * @param questions by id, in the order of the file
 * @param outcomes by id, in the order of the file
 */
public record Helper(
    Slug id,
    String icon,
    TopicId topic,
    int order,
    boolean urgent,
    Bilingual title,
    Bilingual summary,
    List<Source> sources,
    LocalDate checked,
    LocalDate reviewBy,
    List<String> verify,
    Slug start,
    Map<Slug, Question> questions,
    Map<Slug, Outcome> outcomes) {

  /** The folder of the corpus in which helpers stand. */
  public static final String FOLDER = "guides/helpers/";

  public Helper {
    sources = List.copyOf(sources);
    verify = List.copyOf(verify);
    questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
    outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
  }

  /** Where one stands after some answers. */
  public sealed interface Stop {
    /** There is another question. */
    record Asking(Question question) implements Stop {}

    /** The flow has ended. */
    record Done(Outcome outcome) implements Stop {}
  }

  /** Where these answers lead; empty if the helper has no such answers. */
  public Optional<Stop> at(Answers answers) {
    Slug here = start;
    for (int choice : answers.choices()) {
      Question question = questions.get(here);
      if (question == null || choice > question.answers().size()) {
        return Optional.empty();
      }
      here =
          choice == Answers.UNSURE ? question.unsure() : question.answers().get(choice - 1).next();
    }
    Question question = questions.get(here);
    return question == null
        ? Optional.ofNullable(outcomes.get(here)).map(Stop.Done::new)
        : Optional.of(new Stop.Asking(question));
  }

  /** The answers given on the way, without those of "not sure". */
  public List<Answer> given(Answers answers) {
    return Stream.iterate(answers, each -> !each.isEmpty(), Answers::withoutLast)
        .filter(each -> each.last() != Answers.UNSURE)
        .flatMap(each -> answer(each.withoutLast(), each.last()).stream())
        .toList()
        .reversed();
  }

  private Optional<Answer> answer(Answers before, int choice) {
    return at(before).orElse(null) instanceof Stop.Asking(Question question)
            && choice <= question.answers().size()
        ? Optional.of(question.answers().get(choice - 1))
        : Optional.empty();
  }

  /** Every way through the flow that ends in an outcome. */
  public List<Answers> ways() {
    return ways(Answers.NONE).toList();
  }

  private Stream<Answers> ways(Answers so) {
    return switch (at(so).orElseThrow()) {
      case Stop.Done _ -> Stream.of(so);
      case Stop.Asking(Question question) ->
          Stream.iterate(0, choice -> choice <= question.answers().size(), choice -> choice + 1)
              .flatMap(choice -> ways(so.with(choice)));
    };
  }

  /** Every guide that some outcome or answer names. */
  public Set<GuideId> guides() {
    Set<GuideId> guides = new LinkedHashSet<>();
    outcomes.values().forEach(outcome -> guides.addAll(outcome.guides()));
    advice().forEach(advice -> guides.addAll(advice.guides()));
    return guides;
  }

  /** What all answers and outcomes put on the checklist. */
  public Stream<Advice> advice() {
    return Stream.concat(
        questions.values().stream().flatMap(each -> each.answers().stream()).map(Answer::advice),
        outcomes.values().stream().map(Outcome::advice));
  }

  public Optional<Source> source(String sourceId) {
    return sources.stream().filter(source -> source.id().equals(sourceId)).findFirst();
  }

  /** Whether the facts are due to be checked again. */
  public boolean isDueForReview(LocalDate today) {
    return !today.isBefore(reviewBy);
  }

  /** Where the helper's file stands in the corpus. */
  public String path() {
    return FOLDER + id + ".yaml";
  }
}
