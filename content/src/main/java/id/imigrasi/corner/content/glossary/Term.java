package id.imigrasi.corner.content.glossary;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Bilingual;
import id.imigrasi.corner.content.item.Slug;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of the offices and what it means.
 *
 * @param spellings how guides write it, in either language
 * @param meaning plain words, at most 140 characters
 * @param sources ids of the glossary's sources; may be empty for an everyday meaning
 * @param guide where more is said; null if there is no such guide
 */
public record Term(
    Slug id,
    Bilingual name,
    List<String> spellings,
    Bilingual meaning,
    List<String> sources,
    @Nullable GuideId guide) {

  public Term {
    spellings = List.copyOf(spellings);
    sources = List.copyOf(sources);
  }
}
