package id.imigrasi.corner.deploy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text about which all engines agree: letters between spaces and the outer marks of
 * a sentence. Each engine has a view of its own of hyphens, digits and apostrophes.
 */
final class Words {

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern WORD = Pattern.compile("([(\"“]?)(\\p{L}{2,40})([.,;:?!)\"”]*)");

  private Words() {}

  /** Words with nothing but a space between them, in lower case. */
  static List<List<String>> runs(Document document) {
    List<List<String>> runs = new ArrayList<>();
    addRuns(document.title(), runs);
    document.body().lines().forEach(line -> addRuns(line, runs));
    return runs;
  }

  /** Every word of a document once, in lower case. */
  static List<String> distinct(Document document) {
    return runs(document).stream().flatMap(List::stream).distinct().toList();
  }

  private static void addRuns(String line, List<List<String>> runs) {
    List<String> run = new ArrayList<>();
    for (String token : SPACES.split(line, -1)) {
      Matcher word = WORD.matcher(token);
      boolean matches = word.matches();
      if (!matches || !word.group(1).isEmpty()) {
        run = ended(run, runs);
      }
      if (matches) {
        run.add(word.group(2).toLowerCase(Locale.ROOT));
      }
      if (matches && !word.group(3).isEmpty()) {
        run = ended(run, runs);
      }
    }
    ended(run, runs);
  }

  private static List<String> ended(List<String> run, List<List<String>> runs) {
    if (run.isEmpty()) {
      return run;
    }
    runs.add(run);
    return new ArrayList<>();
  }
}
