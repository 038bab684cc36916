package id.imigrasi.corner.content.wire;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Checks of what others sent. */
final class Texts {

  private Texts() {}

  static void require(String name, @Nullable String text, int maxLength) {
    if (text == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    if (text.length() > maxLength) {
      throw new IllegalArgumentException(name + " is longer than " + maxLength + " characters");
    }
  }

  static void require(String name, @Nullable Collection<?> values, int maxSize) {
    if (values == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    if (values.size() > maxSize) {
      throw new IllegalArgumentException(name + " has more than " + maxSize + " entries");
    }
  }
}
