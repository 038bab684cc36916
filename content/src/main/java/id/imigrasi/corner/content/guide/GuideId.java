package id.imigrasi.corner.content.guide;

import id.imigrasi.corner.content.item.Slug;

/**
 * A guide's slug, the same in every language and stable for ever: lower-case words of letters and
 * digits joined by single hyphens, at most 60 characters.
 *
 * @throws IllegalArgumentException if the slug has another form
 */
public record GuideId(String slug) implements Comparable<GuideId> {

  public GuideId {
    if (!isValid(slug)) {
      throw new IllegalArgumentException("not a guide slug: \"" + slug + "\"");
    }
  }

  /** Whether the text could be a slug. */
  public static boolean isValid(String slug) {
    return Slug.isValid(slug);
  }

  @Override
  public int compareTo(GuideId other) {
    return slug.compareTo(other.slug);
  }

  @Override
  public String toString() {
    return slug;
  }
}
