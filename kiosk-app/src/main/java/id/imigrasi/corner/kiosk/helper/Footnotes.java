package id.imigrasi.corner.kiosk.helper;

import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.helper.Checklist;
import id.imigrasi.corner.content.helper.Checklist.QuotedFee;
import id.imigrasi.corner.content.helper.Helper;
import id.imigrasi.corner.content.item.PartialDate;
import id.imigrasi.corner.content.item.Source;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that a checklist cites, out of the helper and of several guides. A sentence points to
 * a source by its number in this list.
 */
final class Footnotes {

  private final Map<Work, Source> sources = new LinkedHashMap<>();

  /** What a source is, in whatever words a guide or a helper names it. */
  private record Work(String id, Source.Kind kind, PartialDate date) {
    Work(Source source) {
      this(source.id(), source.kind(), source.date());
    }
  }

  Footnotes(Helper helper, Checklist checklist) {
    Map<Work, Source> named = new HashMap<>();
    guides(checklist)
        .flatMap(guide -> guide.sources().stream())
        .forEach(source -> named.putIfAbsent(new Work(source), source));
    cited(helper, checklist)
        .forEach(
            source -> {
              // A guide names it in the visitor's language; a helper's sources have one title only.
              Work work = new Work(source);
              sources.putIfAbsent(work, named.getOrDefault(work, source));
            });
  }

  private static Stream<Guide> guides(Checklist checklist) {
    return Stream.concat(checklist.guides().stream(), fees(checklist).map(QuotedFee::guide));
  }

  private static Stream<Source> cited(Helper helper, Checklist checklist) {
    return Stream.of(
            ofOutcome(helper, checklist).stream(),
            Stream.concat(checklist.papers().stream(), checklist.steps().stream())
                .flatMap(entry -> entry.sources().stream()),
            fees(checklist).flatMap(quoted -> ofFee(quoted).stream()))
        .flatMap(each -> each);
  }

  private static Stream<QuotedFee> fees(Checklist checklist) {
    return checklist.costs().stream().flatMap(cost -> cost.choices().stream());
  }

  /** Every source once, in the order in which they are first cited. */
  List<Source> sources() {
    return List.copyOf(sources.values());
  }

  /** The numbers of these sources: "1, 4". */
  String numbers(List<Source> cited) {
    List<Work> order = List.copyOf(sources.keySet());
    return cited.stream()
        .map(source -> order.indexOf(new Work(source)) + 1)
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
