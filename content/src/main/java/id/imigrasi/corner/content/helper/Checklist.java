package id.imigrasi.corner.content.helper;

import id.imigrasi.corner.content.guide.Fee;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.helper.Advice.Cost;
import id.imigrasi.corner.content.helper.Advice.Line;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Markdown;
import id.imigrasi.corner.content.item.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What a visitor carries home from a helper: the papers, steps and costs of the answers given, then
 * those of the outcome; nothing twice.
 *
 * @param costs each cost that is due, as the fees of which one is paid
 * @param guides where more is said, in the visitor's language where they exist in it
 */
public record Checklist(
    Outcome outcome, List<Entry> papers, List<Entry> steps, List<Due> costs, List<Guide> guides) {

  public Checklist {
    papers = List.copyOf(papers);
    steps = List.copyOf(steps);
    costs = List.copyOf(costs);
    guides = List.copyOf(guides);
  }

  /** A line of a list and where it comes from. */
  public record Entry(String text, List<Source> sources) {
    public Entry {
      sources = List.copyOf(sources);
    }
  }

  /**
   * A cost that is due.
   *
   * @param choices the fees of which one is paid, at least one
   */
  public record Due(List<QuotedFee> choices) {
    public Due {
      choices = List.copyOf(choices);
    }
  }

  /** A fee and the guide in which it stands. */
  public record QuotedFee(Fee fee, Guide guide) {}

  /** What all costs sum up to, in rupiah; both are equal where there is nothing to choose. */
  public record Total(long least, long most) {
    /** "Rp1.650.000", "Rp650.000–Rp950.000" or "Gratis (Rp0)". */
    public String inWords(Language language) {
      return least == most
          ? Fee.inWords(most, language)
          : Fee.inWords(least, language) + "–" + Fee.inWords(most, language);
    }
  }

  /**
   * The checklist of a way through a helper; empty if the answers do not lead to an outcome.
   *
   * @param guides finds a guide in the language asked for, else in the other
   */
  public static Optional<Checklist> of(
      Helper helper,
      Answers answers,
      Language language,
      Function<GuideId, Optional<Guide>> guides) {
    if (!(helper.at(answers).orElse(null) instanceof Helper.Stop.Done(Outcome outcome))) {
      return Optional.empty();
    }
    List<Advice> advice =
        Stream.concat(
                helper.given(answers).stream().map(Answer::advice), Stream.of(outcome.advice()))
            .toList();
    Writer writer = new Writer(helper, language, guides);
    return Optional.of(
        new Checklist(
            outcome,
            writer.entries(advice.stream().flatMap(each -> each.papers().stream()), Section.PAPERS),
            writer.entries(advice.stream().flatMap(each -> each.steps().stream()), Section.STEPS),
            advice.stream()
                .flatMap(each -> each.costs().stream())
                .distinct()
                .map(writer::due)
                .toList(),
            outcome.guides().stream().flatMap(id -> guides.apply(id).stream()).toList()));
  }

  /** Whether something is to be paid or is said to be free. */
  public boolean hasCosts() {
    return !costs.isEmpty();
  }

  /** What the guides behind it ask a visitor to confirm with an officer, nothing twice. */
  public List<String> toConfirm() {
    return Stream.concat(
            guides.stream(),
            costs.stream().flatMap(due -> due.choices().stream()).map(QuotedFee::guide))
        .flatMap(guide -> guide.confirm().stream())
        .distinct()
        .toList();
  }

  public Total total() {
    return new Total(
        costs.stream().mapToLong(due -> amounts(due).min().orElse(0)).sum(),
        costs.stream().mapToLong(due -> amounts(due).max().orElse(0)).sum());
  }

  private static LongStream amounts(Due due) {
    return due.choices().stream().mapToLong(each -> each.fee().amount());
  }

  private record Writer(
      Helper helper, Language language, Function<GuideId, Optional<Guide>> guides) {

    List<Entry> entries(Stream<Line> lines, Section section) {
      return lines.flatMap(line -> entries(line, section)).distinct().toList();
    }

    private Stream<Entry> entries(Line line, Section section) {
      return switch (line) {
        case Line.Own own ->
            Stream.of(
                new Entry(
                    own.text().in(language),
                    own.sources().stream().flatMap(id -> helper.source(id).stream()).toList()));
        case Line.OfGuide(GuideId id) ->
            guides.apply(id).stream().flatMap(guide -> entries(guide, section));
      };
    }

    private static Stream<Entry> entries(Guide guide, Section section) {
      return guide.section(section).stream()
          .flatMap(markdown -> Markdown.entries(markdown).stream())
          .map(
              entry ->
                  new Entry(
                      Markdown.text(entry),
                      Markdown.citations(entry).stream()
                          .flatMap(id -> guide.source(id).stream())
                          .toList()));
    }

    Due due(Cost cost) {
      return new Due(
          cost.choices().stream()
              .flatMap(
                  name ->
                      guides.apply(name.guide()).stream()
                          .flatMap(
                              guide ->
                                  guide.fee(name.fee()).stream()
                                      .map(fee -> new QuotedFee(fee, guide))))
              .toList());
    }
  }
}
