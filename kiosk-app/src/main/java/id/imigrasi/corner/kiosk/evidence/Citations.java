package id.imigrasi.corner.kiosk.evidence;

import id.imigrasi.corner.content.item.Source;
import java.util.List;
import java.util.stream.Collectors;

/** How an item's sentences point to its sources: by the number a source has in the list. */
public final class Citations {

  private final List<Source> sources;
  private final String practice;

  /**
   * @param sources all sources of the item, in the order in which they are numbered
   * @param practice the words that tell a reader that something is what some offices do, not a rule
   */
  public Citations(List<Source> sources, String practice) {
    this.sources = List.copyOf(sources);
    this.practice = practice;
  }

  /** The mark behind a sentence, as HTML. */
  String html(List<String> ids) {
    String numbers =
        ids.stream()
            .map(this::number)
            .filter(number -> number > 0)
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    String mark = numbers.isEmpty() ? "" : "<sup class=\"cite\">" + numbers + "</sup>";
    return isPracticeOnly(ids) ? mark + " <span class=\"practice\">" + practice + "</span>" : mark;
  }

  /** The titles of these sources, one after the other. */
  String titles(List<String> ids) {
    return sources.stream()
        .filter(source -> ids.contains(source.id()))
        .map(Source::title)
        .collect(Collectors.joining("; "));
  }

  /** Whether nothing but the practice of some offices stands behind a statement. */
  boolean isPracticeOnly(List<String> ids) {
    List<Source> cited = sources.stream().filter(source -> ids.contains(source.id())).toList();
    return !cited.isEmpty()
        && cited.stream().allMatch(source -> source.kind() == Source.Kind.PRACTICE);
  }

  private int number(String id) {
    for (int i = 0; i < sources.size(); i++) {
      if (sources.get(i).id().equals(id)) {
        return i + 1;
      }
    }
    return 0;
  }
}
