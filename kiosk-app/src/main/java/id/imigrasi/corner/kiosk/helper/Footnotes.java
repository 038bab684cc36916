package id.imigrasi.corner.kiosk.helper;

import id.imigrasi.corner.content.helper.Checklist;
import id.imigrasi.corner.content.helper.Checklist.QuotedFee;
import id.imigrasi.corner.content.helper.Helper;
import id.imigrasi.corner.content.item.PartialDate;
import id.imigrasi.corner.content.item.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that a checklist cites, out of the helper and of several guides. A sentence points to
 * a source by its number in this list.
 */
final class Footnotes {

  private final List<Work> works = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();

  /** What a source is, whatever a guide calls it. */
  private record Work(String title, PartialDate date) {
    Work(Source source) {
      this(source.title(), source.date());
    }
  }

  Footnotes(Helper helper, Checklist checklist) {
    Stream.of(
            ofOutcome(helper, checklist).stream(),
            Stream.concat(checklist.papers().stream(), checklist.steps().stream())
                .flatMap(entry -> entry.sources().stream()),
            checklist.costs().stream()
                .flatMap(cost -> cost.choices().stream())
                .flatMap(quoted -> ofFee(quoted).stream()))
        .flatMap(cited -> cited)
        .forEach(this::add);
  }

  private void add(Source source) {
    Work work = new Work(source);
    if (!works.contains(work)) {
      works.add(work);
      sources.add(source);
    }
  }

  /** Every source once, in the order in which they are first cited. */
  List<Source> sources() {
    return List.copyOf(sources);
  }

  /** The numbers of these sources: "1, 4". */
  String numbers(List<Source> cited) {
    return cited.stream()
        .map(source -> works.indexOf(new Work(source)) + 1)
        .distinct()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  static List<Source> ofOutcome(Helper helper, Checklist checklist) {
    return checklist.outcome().sources().stream()
        .flatMap(id -> helper.source(id).stream())
        .toList();
  }

  static List<Source> ofFee(QuotedFee quoted) {
    return quoted.fee().sources().stream()
        .flatMap(id -> quoted.guide().source(id).stream())
        .toList();
  }

  /** Whether nothing but the practice of some offices stands behind a statement. */
  static boolean isPracticeOnly(List<Source> cited) {
    return !cited.isEmpty()
        && cited.stream().allMatch(source -> source.kind() == Source.Kind.PRACTICE);
  }
}
