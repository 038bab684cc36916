package id.imigrasi.corner.content.facts;

import id.imigrasi.corner.content.item.PartialDate;
import id.imigrasi.corner.content.item.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement with a number in it.
 *
 * @param path the item's file in the corpus
 * @param item the item's title
 * @param part where it stands in the item, as a reader sees it
 * @param text the statement
 * @param numbers the numbers in it, as they are written
 * @param date when it was in force or was last confirmed; null where nothing says so
 * @param sources what stands behind it; may be empty
 * @param toConfirm whether the item asks its readers to confirm something with an officer
 */
public record Fact(
    String path,
    String item,
    String part,
    String text,
    List<String> numbers,
    @Nullable PartialDate date,
    List<Source> sources,
    boolean toConfirm) {

  public Fact {
    numbers = List.copyOf(numbers);
    sources = List.copyOf(sources);
  }

  /** How well a fact is backed, the strongest first. */
  public enum Confidence {
    /** The text of a law or regulation was read. */
    REGULATION,
    /** Two sources or more say it, at least one of them more than practice. */
    SEVERAL_SOURCES,
    /** One source says it. */
    ONE_SOURCE,
    /** Some offices do it so. */
    PRACTICE,
    /** Nothing is cited. */
    NONE
  }

  public Confidence confidence() {
    if (sources.isEmpty()) {
      return Confidence.NONE;
    }
    if (sources.stream().anyMatch(source -> source.kind() == Source.Kind.REGULATION)) {
      return Confidence.REGULATION;
    }
    if (sources.stream().allMatch(source -> source.kind() == Source.Kind.PRACTICE)) {
      return Confidence.PRACTICE;
    }
    return sources.size() > 1 ? Confidence.SEVERAL_SOURCES : Confidence.ONE_SOURCE;
  }
}
