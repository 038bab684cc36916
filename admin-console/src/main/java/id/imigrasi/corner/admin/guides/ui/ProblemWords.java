package id.imigrasi.corner.admin.guides.ui;

import com.vaadin.flow.component.Component;
import id.imigrasi.corner.content.item.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in the person's language what is wrong in a guide. */
final class ProblemWords {

  private static final Map<Pattern, String> KEYS = new LinkedHashMap<>();

  static {
    key("is missing|is empty", "empty");
    key("has (\\d+) characters, (\\d+) are allowed", "long");
    key("is not a date like 2026-11-22.*", "day");
    key("is not a date like 2026, .*", "date");
    key("is not a whole number of rupiah.*", "amount");
    key("should have letters, digits and hyphens only.*", "source-id");
    key("names a source that stands here already: (.*)", "source-twice");
    key("should be a full https address.*", "address");
    key("a guide needs at least one source", "no-source");
    key("cites (.*), which is not among the sources", "cites");
    key("a fee needs a source", "fee-source");
    key("is not a guide's slug.*|there is no guide (.*)", "related");
    key("is before the day of the last check", "review");
    key("HTML is not allowed.*", "html");
    key("images are not allowed.*", "image");
    key("a link may not lead to \"(.*)\"", "link");
    key("has no section", "no-section");
    key("a line starts with #", "heading");
    key("four spaces make a block of code.*|blocks of code.*", "code");
    key("a citation stands at the end .*|a citation is written like .*", "citation");
    key("a heading starts with .*|is not one of the headings.*", "heading");
    key("stands here twice.*|\".*\" stands before .*", "heading");
    key("should be lower-case words.*|is not in guides/topics.yaml.*", "topic");
    key("has the same short code as (.*)", "short-code");
    key("is longer than (\\d+) characters", "file-long");
  }

  private ProblemWords() {}

  private static void key(String message, String name) {
    KEYS.put(Pattern.compile(message, Pattern.DOTALL), "problem." + name);
  }

  /** The message in the screen's language; as it is if there are no words for it. */
  static String message(Component screen, Problem problem) {
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
