package id.imigrasi.corner.admin.proof;

import com.vaadin.flow.component.Component;
import id.imigrasi.corner.content.item.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in the person's language what is wrong in a file of the corpus. */
public final class ProblemWords {

  private static final Map<Pattern, String> KEYS = new LinkedHashMap<>();

  static {
    ofTexts();
    ofYaml();
    ofSources();
    ofGuides();
    ofMarkdown();
    ofOtherItems();
    ofHelpers();
    ofSearchWords();
    ofLint();
  }

  private ProblemWords() {}

  private static void ofTexts() {
    key("is missing|is empty", "empty");
    key("has (\\d+) characters, (\\d+) are allowed", "long");
    key("is not a date like 2026-11-22.*", "day");
    key("is not a date like 2026, .*", "date");
    key("is not a time like .*", "time");
    key("is not a whole number of rupiah.*", "amount");
    key("is not a whole number: .*", "number");
    key("should be true or false.*", "flag");
    key("should be lower-case words.*", "slug");
  }

  private static void ofYaml() {
    key("is not UTF-8 text", "utf-8");
    key("is longer than (\\d+) characters", "file-long");
    key("is not YAML: (.*)", "yaml");
    key("holds no fields", "no-fields");
    key("is not the name of a field|is not a known field", "unknown-field");
    key("stands here twice", "field-twice");
    key("should be a list", "list");
    key("should be one text", "one-text");
    key("should have fields of its own", "fields");
    key("belongs into (.*)", "path");
    key("is no file of a corpus", "not-of-corpus");
    key("names (?:a|some)\\S* ?\\S* that stands here already: (.*)", "id-twice");
  }

  private static void ofSources() {
    key("should have letters, digits and hyphens only.*", "source-id");
    key("should be regulation, official, media or practice.*", "source-kind");
    key("should be a full https address.*", "address");
    key("a guide needs at least one source", "no-source");
    key("cites (.*), which is not among the sources", "cites");
    key("a fee needs a source", "fee-source");
    key("a fact about an office needs a source", "office-source");
  }

  private static void ofGuides() {
    key("the first line must be ---|no line --- closes it", "fence");
    key("should be id or en, .*", "language");
    key("is not a guide's slug: \"(.*)\"", "no-guide");
    key("there is no guide (.*)", "no-guide");
    key("is before the day of the last check", "review");
    key("is not in guides/topics.yaml: (.*)", "topic");
    key("has the same short code as (.*)", "short-code");
    key("has no section", "no-section");
    key("a line starts with #", "heading");
    key("a heading starts with .*", "heading");
    key("is not one of the headings of a guide: \"(.*)\"", "heading-unknown");
    key("stands here twice: \"(.*)\"", "heading-twice");
    key("\"(.*)\" stands before \"(.*)\"", "heading-order");
    key("text stands before the first heading", "before-heading");
  }

  private static void ofMarkdown() {
    key("HTML is not allowed.*", "html");
    key("images are not allowed.*", "image");
    key("a link may not lead to \"(.*)\"", "link");
    key("four spaces make a block of code.*|blocks of code.*", "code");
    key("a citation stands at the end .*|a citation is written like .*", "citation");
  }

  private static void ofOtherItems() {
    key("stands here twice: (.*)", "id-twice");
    key("is explained twice: \"(.*)\"", "spelling-twice");
    key("should be kanim, .*", "office-kind");
    key("should be lesson or training.*", "lesson-kind");
    key("should be mobile or outreach.*", "session-kind");
    key("a lesson has at least one page", "no-page");
    key("one answer has to be right", "no-right-answer");
    key("only one answer can be right", "right-answers");
    key("is before the first day", "until");
    key("is before the start", "ends");
  }

  private static void ofHelpers() {
    key("should be two to six answers, not (\\d+)", "answers");
    key("a result names at least one guide", "result-guide");
    key("should be a guide's fee like \\S+: (.*)", "fee-name");
    key("there is no question or result (.*)", "no-next");
    key("no answer leads to (.*)", "unreached");
    key("a path turns in a circle at (.*)", "circle");
    key("(.*) has no fee (.*)", "no-fee");
    key("(.*) has no section \"(.*)\"", "no-such-section");
  }

  private static void ofSearchWords() {
    key("needs two or more entries: \\[(.*)]", "group-small");
    key("means itself: \"(.*)\"", "means-itself");
    key("means \"(.*)\" in another line already: \"(.*)\"", "means-other");
    key("is longer than (\\d+) characters: \"(.*)\"", "words-long");
  }

  private static void ofLint() {
    key("is due for review since (.*)", "due");
    key("is missing in the other language", "untranslated");
    key("is older than its original of (.*)", "behind");
    key("has other fees or dates than (.*)", "fees-differ");
    key("has other sections than (.*)", "sections-differ");
    key("has a list of another length than (.*)", "lists-differ");
    key("is never cited: (.*)", "uncited");
    key("has a number without a source: (.*)", "number-source");
    key("sentences have ([\\d.]+) words on average, at most (\\d+) .*", "long-sentences");
    key("(\\d+) % of the words are long, at most (\\d+) % .*", "long-words");
    key("a sentence has (\\d+) words: (.*)", "long-sentence");
    key("makes a page of (\\d+) bytes, a phone gets at most (\\d+) .*", "page-size");
    key("is an example, not a real session", "example");
    key("must not say \"(.*)\": (.*)", "forbidden");
    key("should avoid \"(.*)\", say (.*)", "avoid");
  }

  private static void key(String message, String name) {
    KEYS.put(Pattern.compile(message, Pattern.DOTALL), "problem." + name);
  }

  /** The message in the screen's language; as it is if there are no words for it. */
  public static String message(Component screen, Problem problem) {
    if (problem.field().equals("disk")) {
      return screen.getTranslation("problem.disk");
    }
    for (Map.Entry<Pattern, String> entry : KEYS.entrySet()) {
      Matcher matcher = entry.getKey().matcher(problem.message());
      if (matcher.matches()) {
        Object[] parts = new Object[matcher.groupCount()];
        for (int i = 0; i < parts.length; i++) {
          parts[i] = matcher.group(i + 1);
        }
        return screen.getTranslation(entry.getValue(), parts);
      }
    }
    return problem.message();
  }
}
