package id.imigrasi.corner.content.search;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a question as it is thought to be meant. */
final class Corrections {

  private static final float CERTAIN = 0.6f;

  private Corrections() {}

  static @Nullable Correction of(List<Unit> units) {
    List<Unit> mended = units.stream().filter(Corrections::isMended).toList();
    if (mended.isEmpty()) {
      return null;
    }
    String query =
        units.stream()
            .map(unit -> isMended(unit) ? best(unit) : unit.typed())
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" "));
    return new Correction(query, mended.stream().allMatch(Corrections::isCertain));
  }

  private static boolean isMended(Unit unit) {
    return unit.isKnown()
        && unit.alternatives().getFirst().kind() == Alternative.Kind.TYPO
        && !unit.small();
  }

  private static boolean isCertain(Unit unit) {
    Alternative first = unit.alternatives().getFirst();
    return first.likeness() >= CERTAIN
        && unit.alternatives().stream()
            .skip(1)
            .filter(each -> each.kind() == Alternative.Kind.TYPO)
            .allMatch(each -> first.stems().equals(each.stems()));
  }

  private static String best(Unit unit) {
    return String.join(" ", unit.alternatives().getFirst().words());
  }
}
