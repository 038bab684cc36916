package id.imigrasi.corner.content.item;

import java.util.regex.Pattern;

/**
 * A name that stands in addresses and file names: lower-case words of letters and digits joined by
 * single hyphens, at most 60 characters.
 *
 * @throws IllegalArgumentException if the text has another form
 */
public record Slug(String text) implements Comparable<Slug> {

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int MAX_LENGTH = 60;

  public Slug {
    if (!isValid(text)) {
      throw new IllegalArgumentException("not a slug: \"" + text + "\"");
    }
  }

  /** Whether the text could be a slug. */
  public static boolean isValid(String text) {
    return text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
  }

  @Override
  public int compareTo(Slug other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
