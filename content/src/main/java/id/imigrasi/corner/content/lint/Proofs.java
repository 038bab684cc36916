package id.imigrasi.corner.content.lint;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.Statement;
import id.imigrasi.corner.content.item.Markdown;
import id.imigrasi.corner.content.item.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers without a source, and sources that prove nothing. */
final class Proofs {

  private static final Pattern NUMBER = Pattern.compile("\\d");
  private static final Pattern ENTRY_NUMBER = Pattern.compile("^\\s*\\d+[.)]\\s");

  private final Guide guide;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> cited = new HashSet<>();

  private Proofs(Guide guide) {
    this.guide = guide;
  }

  static List<Finding> check(Corpus corpus) {
    return corpus.guides().stream().flatMap(guide -> new Proofs(guide).check()).toList();
  }

  private Stream<Finding> check() {
    guide.fees().forEach(fee -> cited.addAll(fee.sources()));
    if (guide.duration() != null) {
      check("duration", guide.duration());
    }
    guide.places().forEach(place -> check("places", place));
    guide
        .sections()
        .forEach(
            (section, markdown) ->
                markdown
                    .lines()
                    .forEach(line -> checkLine(section.heading(guide.language()), line)));
    for (Source source : guide.sources()) {
      if (!cited.contains(source.id())) {
        warn("sources", "is never cited: " + source.id());
      }
    }
    return findings.stream();
  }

  private void check(String field, Statement statement) {
    cited.addAll(statement.sources());
    if (statement.sources().isEmpty() && NUMBER.matcher(statement.text()).find()) {
      warn(field, "has a number without a source: " + statement.text());
    }
  }

  private void checkLine(String field, String line) {
    List<String> sources = Markdown.citations(line);
    cited.addAll(sources);
    String words = ENTRY_NUMBER.matcher(line).replaceFirst("");
    if (sources.isEmpty() && NUMBER.matcher(words).find()) {
      warn(field, "has a number without a source: " + words.strip());
    }
  }

  private void warn(String field, String message) {
    findings.add(Finding.warning(guide.path(), field, message));
  }
}
