package id.imigrasi.corner.content.notice;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Bilingual;
import id.imigrasi.corner.content.item.Slug;
import id.imigrasi.corner.content.item.Source;
import java.time.LocalDate;
import java.util.List;

/**
 * A dated announcement.
 *
 * @param emergency whether it takes the screen over
 * @param from the first day on which it is shown
 * @param until the last day on which it is shown
 * @param sourceIds ids of the sources, for the text
 * @param guides where more is said; may be empty
 */
public record Notice(
    Slug id,
    boolean emergency,
    LocalDate from,
    LocalDate until,
    Bilingual title,
    Bilingual text,
    List<String> sourceIds,
    List<GuideId> guides,
    List<Source> sources) {

  /** The folder of the corpus in which notices stand. */
  public static final String FOLDER = "guides/notices/";

  public Notice {
    sourceIds = List.copyOf(sourceIds);
    guides = List.copyOf(guides);
    sources = List.copyOf(sources);
  }

  /** Whether it is to be shown on that day. */
  public boolean isCurrent(LocalDate today) {
    return !today.isBefore(from) && !today.isAfter(until);
  }

  /** The sources of the text. */
  public List<Source> cited() {
    return sources.stream().filter(source -> sourceIds.contains(source.id())).toList();
  }

  /** Where the notice's file stands in the corpus. */
  public String path() {
    return FOLDER + id + ".yaml";
  }
}
