package id.imigrasi.corner.admin.search;

import id.imigrasi.corner.content.words.SearchWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What one line adds to the search words; all in lower case, words separated by single spaces.
 *
 * @param means empty for {@link Kind#OUTSIDE}
 */
public record WordsEntry(Kind kind, String typed, String means) {

  /** What a line says. */
  public enum Kind {
    /** What is typed simply means the other words. */
    SPELLING("spellings"),
    /** Either may stand for the other. */
    SYNONYM("synonyms"),
    /** No guide answers it, and none will. */
    OUTSIDE("outside");

    private final String field;

    Kind(String field) {
      this.field = field;
    }

    /** The field of the file in which such lines stand. */
    public String field() {
      return field;
    }
  }

  private static final String PLAIN = "[a-z][a-z0-9]*( [a-z0-9]+)*";

  /** What some programs take for something else than a text. */
  private static final Set<String> NO_TEXT =
      Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

  public WordsEntry {
    typed = tidy(typed);
    means = kind == Kind.OUTSIDE ? "" : tidy(means);
  }

  private static String tidy(String words) {
    return words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /** Whether nothing is left to be typed. */
  public boolean isComplete() {
    return !typed.isEmpty() && (kind == Kind.OUTSIDE || !means.isEmpty());
  }

  /** The entry as it stands in a list of the file. */
  public String yaml() {
    return switch (kind) {
      case SPELLING -> "{means: " + quoted(means) + ", typed: [" + quoted(typed) + "]}";
      case SYNONYM -> "[" + quoted(means) + ", " + quoted(typed) + "]";
      case OUTSIDE -> quoted(typed);
    };
  }

  private static String quoted(String words) {
    return words.matches(PLAIN) && !NO_TEXT.contains(words)
        ? words
        : '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Whether the search words say so already. */
  boolean isIn(SearchWords words) {
    return switch (kind) {
      case SPELLING -> means.equals(words.spellings().get(typed));
      case SYNONYM ->
          words.synonyms().stream().anyMatch(group -> group.containsAll(List.of(means, typed)));
      case OUTSIDE -> words.outside().contains(typed);
    };
  }

  /** The search words with this entry as the last of its list. */
  SearchWords addedTo(SearchWords words) {
    Map<String, String> spellings = new HashMap<>(words.spellings());
    List<List<String>> synonyms = new ArrayList<>(words.synonyms());
    List<String> outside = new ArrayList<>(words.outside());
    switch (kind) {
      case SPELLING -> spellings.put(typed, means);
      case SYNONYM -> synonyms.add(List.of(means, typed));
      case OUTSIDE -> outside.add(typed);
    }
    return new SearchWords(spellings, synonyms, words.smallWords(), outside);
  }
}
