package id.imigrasi.corner.content.helper;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Bilingual;
import id.imigrasi.corner.content.item.Slug;
import java.util.List;

/**
 * Where a flow ends.
 *
 * @param danger whether safety comes first here
 * @param text the answer in one or two sentences
 * @param sources ids of the helper's sources, for the text
 * @param advice what it puts on the checklist
 * @param guides where more is said, at least one
 */
public record Outcome(
    Slug id,
    boolean danger,
    Bilingual title,
    Bilingual text,
    List<String> sources,
    Advice advice,
    List<GuideId> guides) {

  public Outcome {
    sources = List.copyOf(sources);
    guides = List.copyOf(guides);
  }
}
