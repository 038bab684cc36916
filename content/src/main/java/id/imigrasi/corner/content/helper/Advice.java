package id.imigrasi.corner.content.helper;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Bilingual;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an answer or an outcome puts on the checklist. */
public record Advice(List<Line> papers, List<Line> steps, List<Cost> costs) {

  public Advice {
    papers = List.copyOf(papers);
    steps = List.copyOf(steps);
    costs = List.copyOf(costs);
  }

  /** One entry of a list. */
  public sealed interface Line {
    /** Words of the helper's own, with ids of its sources. */
    record Own(Bilingual text, List<String> sources) implements Line {
      public Own {
        sources = List.copyOf(sources);
      }
    }

    /** Everything that a guide lists under the same heading. */
    record OfGuide(GuideId guide) implements Line {}
  }

  /**
   * A cost that is due: one fee, or any one of several.
   *
   * @param choices at least one
   */
  public record Cost(List<FeeName> choices) {
    public Cost {
      choices = List.copyOf(choices);
    }
  }

  /**
   * A fee of a guide. Amount, date and source stand in the guide alone, so that a correction there
   * corrects every helper.
   *
   * @param fee the fee's id
   */
  public record FeeName(GuideId guide, String fee) {
    /** As in a helper's file: {@code biaya-paspor/percepatan}. */
    @Override
    public String toString() {
      return guide + "/" + fee;
    }
  }

  /** The guides that it takes something over from. */
  public Set<GuideId> guides() {
    return Stream.concat(
            Stream.concat(papers.stream(), steps.stream())
                .filter(Line.OfGuide.class::isInstance)
                .map(line -> ((Line.OfGuide) line).guide()),
            fees().map(FeeName::guide))
        .collect(Collectors.toSet());
  }

  /** Every fee that is named. */
  public Stream<FeeName> fees() {
    return costs.stream().flatMap(cost -> cost.choices().stream());
  }
}
