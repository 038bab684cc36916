package id.imigrasi.corner.content.words;

import id.imigrasi.corner.content.item.Problem;
import id.imigrasi.corner.content.item.YamlDocument;
import id.imigrasi.corner.content.item.YamlFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the search words. The format is described in {@code deploy/docs/item-formats.md}. */
public final class SearchWordsParser {

  private static final int MAX_LENGTH = 60;
  private static final int SMALLEST_GROUP = 2;

  private final Map<String, String> spellings = new LinkedHashMap<>();
  private final List<List<String>> synonyms = new ArrayList<>();
  private final YamlFields fields;

  private SearchWordsParser(YamlFields fields) {
    this.fields = fields;
  }

  /**
   * Reads the file.
   *
   * @param problems takes what is wrong
   */
  public static SearchWords parse(String text, List<Problem> problems) {
    YamlDocument document = new YamlDocument(SearchWords.PATH, 1);
    YamlFields fields = document.read(text);
    SearchWords words = fields == null ? SearchWords.EMPTY : new SearchWordsParser(fields).read();
    problems.addAll(document.problems());
    return document.problems().isEmpty() ? words : SearchWords.EMPTY;
  }

  private SearchWords read() {
    for (YamlFields entry : fields.children("spellings")) {
      spelling(entry);
    }
    for (List<String> group : fields.lists("synonyms")) {
      synonyms.add(group.stream().map(each -> tidy("synonyms", each)).distinct().toList());
    }
    for (List<String> group : synonyms) {
      if (group.size() < SMALLEST_GROUP) {
        fields.problem("synonyms", "needs two or more entries: " + group);
      }
    }
    Set<String> small = new HashSet<>();
    fields.texts("small-words").forEach(word -> small.add(tidy("small-words", word)));
    List<String> outside =
        fields.texts("outside").stream().map(each -> tidy("outside", each)).distinct().toList();
    fields.refuseOthers();
    return new SearchWords(spellings, synonyms, small, outside);
  }

  private void spelling(YamlFields entry) {
    String means = tidy("spellings", entry.text("means", MAX_LENGTH));
    for (String each : entry.texts("typed")) {
      String typed = tidy("spellings", each);
      String before = spellings.put(typed, means);
      if (typed.equals(means)) {
        entry.problem("typed", "means itself: \"" + typed + "\"");
      } else if (before != null && !before.equals(means)) {
        entry.problem(
            "typed", "means \"" + before + "\" in another line already: \"" + typed + "\"");
      }
    }
    entry.refuseOthers();
  }

  private String tidy(String field, String text) {
    String tidy = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    if (tidy.length() > MAX_LENGTH) {
      fields.problem(field, "is longer than " + MAX_LENGTH + " characters: \"" + text + "\"");
    }
    return tidy;
  }
}
