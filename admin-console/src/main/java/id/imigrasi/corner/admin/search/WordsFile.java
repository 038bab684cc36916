package id.imigrasi.corner.admin.search;

import id.imigrasi.corner.content.words.SearchWords;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds single lines to the file of search words and leaves the rest as it is, comments too. What it
 * makes is checked like any other change before it is published.
 */
public final class WordsFile {

  /** What a line adds. */
  public enum Kind {
    /** What is typed simply means the other words. */
    SPELLING,
    /** Either may stand for the other. */
    SYNONYM,
    /** No guide answers it. */
    OUTSIDE
  }

  private WordsFile() {}

  /**
   * The line that is added.
   *
   * @param means not used for {@link Kind#OUTSIDE}
   */
  public static String line(Kind kind, String typed, String means) {
    return switch (kind) {
      case SPELLING -> "  - {means: " + quoted(means) + ", typed: [" + quoted(typed) + "]}";
      case SYNONYM -> "  - [" + quoted(means) + ", " + quoted(typed) + "]";
      case OUTSIDE -> "    " + quoted(typed) + ",";
    };
  }

  /** The file with that line. A file without such a part gets one at its end. */
  public static byte[] with(byte[] file, Kind kind, String typed, String means) {
    String text = new String(file, StandardCharsets.UTF_8);
    String line = line(kind, typed, means);
    String field =
        switch (kind) {
          case SPELLING -> "spellings:";
          case SYNONYM -> "synonyms:";
          case OUTSIDE -> "outside: [";
        };
    Matcher head = Pattern.compile("(?m)^" + Pattern.quote(field) + ".*$").matcher(text);
    String changed;
    if (head.find()) {
      changed = text.substring(0, head.end()) + "\n" + line + text.substring(head.end());
    } else {
      String end = kind == Kind.OUTSIDE ? "\n  ]\n" : "\n";
      changed = text.stripTrailing() + "\n" + field + "\n" + line + end;
    }
    return changed.getBytes(StandardCharsets.UTF_8);
  }

  /** A file without a word. */
  public static byte[] empty() {
    return "small-words: []\n".getBytes(StandardCharsets.UTF_8);
  }

  /** Where it stands in the corpus. */
  public static String path() {
    return SearchWords.PATH;
  }

  private static String quoted(String words) {
    String tidy = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return '"' + tidy.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
