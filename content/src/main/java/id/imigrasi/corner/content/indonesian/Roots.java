package id.imigrasi.corner.content.indonesian;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The base words (kata dasar) that a stem may be, in {@code roots.txt}. */
final class Roots {

  private static final Set<String> ALL = read();

  private Roots() {}

  static boolean contains(String word) {
    return ALL.contains(word);
  }

  private static Set<String> read() {
    try (InputStream in = Roots.class.getResourceAsStream("roots.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("roots.txt of this jar cannot be read", e);
    }
  }
}
