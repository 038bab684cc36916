package id.imigrasi.corner.content.wire;

import java.util.regex.Pattern;

/**
 * The name by which a kiosk is known to console and broker: lower-case letters, digits and hyphens,
 * at most 40 characters, so that it fits into one topic level.
 *
 * @throws IllegalArgumentException if it has another form
 */
public record KioskId(String value) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9](-?[a-z0-9]){0,39}");

  public KioskId {
    if (value.length() > 40 || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a kiosk id: \"" + value + "\"");
    }
  }

  /** Whether the text could be an id. */
  public static boolean isValid(String value) {
    return value.length() <= 40 && FORM.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
