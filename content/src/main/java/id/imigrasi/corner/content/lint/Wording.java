package id.imigrasi.corner.content.lint;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.demand.Demand;
import id.imigrasi.corner.content.guide.Fee;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.Statement;
import id.imigrasi.corner.content.item.Problem;
import id.imigrasi.corner.content.item.YamlDocument;
import id.imigrasi.corner.content.item.YamlFields;
import id.imigrasi.corner.content.words.SearchWords;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that guides avoid and what they must never say, as editors keep them in the corpus. */
final class Wording {

  /** The file of the rules; only editors see it. */
  static final String PATH = "guides/wording.yaml";

  /** Search words are what visitors type, the demand is numbers: nobody reads either. */
  private static final Set<String> UNREAD = Set.of(SearchWords.PATH, Demand.PATH);

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private final List<Rule> rules;

  private Wording(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * Something not to be said.
   *
   * @param forbidden whether it keeps a corpus from being published
   * @param reason what to say instead, or why it must not be said
   */
  private record Rule(String words, boolean forbidden, String reason, Pattern pattern) {

    Rule(String words, boolean forbidden, String reason) {
      this(
          words,
          forbidden,
          reason,
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /**
     * @param lowerCase the same text in lower case; most texts hold no trace of the words, and a
     *     plain search for them costs next to nothing
     */
    boolean isBroken(String text, String lowerCase) {
      return lowerCase.contains(words.toLowerCase(Locale.ROOT)) && pattern.matcher(text).find();
    }

    Finding finding(String path, String field) {
      return forbidden
          ? Finding.error(path, field, "must not say \"" + words + "\": " + reason)
          : Finding.warning(path, field, "should avoid \"" + words + "\", say " + reason);
    }
  }

  /** Reads the rules; notes what is wrong. A corpus without the file has no rules. */
  static Wording parse(String text, List<Problem> problems) {
    YamlDocument document = new YamlDocument(PATH, 1);
    YamlFields fields = text.isBlank() ? null : document.read(text);
    List<Rule> rules = new ArrayList<>();
    if (fields != null) {
      for (YamlFields entry : fields.children("avoid")) {
        rules.add(new Rule(entry.text("word", 60), false, entry.text("instead", 120)));
        entry.refuseOthers();
      }
      for (YamlFields entry : fields.children("forbidden")) {
        rules.add(new Rule(entry.text("text", 60), true, entry.text("why", 300)));
        entry.refuseOthers();
      }
      fields.refuseOthers();
    }
    problems.addAll(document.problems());
    return new Wording(rules);
  }

  List<Finding> check(Corpus corpus, Map<String, byte[]> files) {
    List<Finding> findings = new ArrayList<>();
    corpus.guides().forEach(guide -> check(guide, findings));
    new TreeMap<>(files)
        .forEach(
            (path, bytes) -> {
              if (Corpus.isItem(path) && path.endsWith(".yaml") && !UNREAD.contains(path)) {
                String text = new String(bytes, StandardCharsets.UTF_8);
                check(path, "file", ADDRESS.matcher(text).replaceAll(""), findings);
              }
            });
    return findings;
  }

  private void check(Guide guide, List<Finding> findings) {
    String header =
        Stream.of(
                Stream.of(guide.title(), guide.summary()),
                guide.fees().stream().map(Fee::name),
                Stream.ofNullable(guide.duration()).map(Statement::text),
                guide.places().stream().map(Statement::text),
                guide.confirm().stream())
            .flatMap(part -> part)
            .collect(Collectors.joining("\n"));
    check(guide.path(), "header", header, findings);
    guide
        .sections()
        .forEach(
            (section, markdown) ->
                check(guide.path(), section.heading(guide.language()), markdown, findings));
  }

  private void check(String path, String field, String text, List<Finding> findings) {
    String lowerCase = text.toLowerCase(Locale.ROOT);
    rules.stream()
        .filter(rule -> rule.isBroken(text, lowerCase))
        .forEach(rule -> findings.add(rule.finding(path, field)));
  }
}
