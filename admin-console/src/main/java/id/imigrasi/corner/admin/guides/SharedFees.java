package id.imigrasi.corner.admin.guides;

import id.imigrasi.corner.admin.guides.GuideForm.FeeFields;
import id.imigrasi.corner.admin.guides.GuideForm.SourceFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The fees of a guide are the same in both languages but for their words. Whoever publishes one
 * language publishes its amounts in the other, for a release with two amounts is refused.
 */
final class SharedFees {

  private SharedFees() {}

  /**
   * The guide with the fees of its twin: their number, amounts, dates and sources. A fee keeps the
   * words it has; one that is new comes with the words of the twin.
   */
  static GuideForm taken(GuideForm guide, GuideForm twin) {
    List<FeeFields> fees = new ArrayList<>();
    for (int i = 0; i < twin.fees().size(); i++) {
      FeeFields fee = twin.fees().get(i);
      FeeFields words = counterpart(guide.fees(), fee, i).orElse(fee);
      fees.add(
          new FeeFields(
              fee.id(), words.name(), fee.amount(), words.unit(), fee.date(), fee.sources()));
    }
    return fees.equals(guide.fees()) ? guide : guide.withFees(fees, sources(guide, twin, fees));
  }

  /** Whether the guide has words for every fee of the other form. */
  static boolean knowsAll(GuideForm guide, GuideForm other) {
    return IntStream.range(0, other.fees().size())
        .allMatch(i -> counterpart(guide.fees(), other.fees().get(i), i).isPresent());
  }

  /** A fee without a code, as earlier versions wrote it, is known by its place. */
  private static Optional<FeeFields> counterpart(List<FeeFields> fees, FeeFields fee, int place) {
    Optional<FeeFields> same =
        fees.stream().filter(each -> !fee.id().isEmpty() && each.id().equals(fee.id())).findFirst();
    return same.isPresent() || place >= fees.size()
        ? same
        : Optional.of(fees.get(place)).filter(each -> each.id().isEmpty());
  }

  private static List<SourceFields> sources(GuideForm guide, GuideForm twin, List<FeeFields> fees) {
    List<SourceFields> sources = new ArrayList<>(guide.sources());
    List<String> known = sources.stream().map(SourceFields::id).toList();
    twin.sources().stream()
        .filter(source -> fees.stream().anyMatch(fee -> fee.sources().contains(source.id())))
        .filter(source -> !known.contains(source.id()))
        .forEach(sources::add);
    return sources;
  }
}
