package id.imigrasi.corner.content.lint;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.item.Problem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Checks a whole corpus: what the parsers refuse, and beyond it reviews that are due, languages out
 * of step, hard reading, words to avoid, forbidden facts, numbers without a source and pages that
 * are too large.
 */
public final class Lint {

  private Lint() {}

  /**
   * Everything there is to say about a corpus, ordered by file, errors first.
   *
   * @param files bytes by path, as in a release
   * @param today the day on which reviews are due or not
   */
  public static List<Finding> check(Map<String, byte[]> files, LocalDate today) {
    List<Finding> findings = new ArrayList<>();
    List<Problem> unreadable = new ArrayList<>();
    Wording wording =
        Wording.parse(
            new String(files.getOrDefault(Wording.PATH, new byte[0]), StandardCharsets.UTF_8),
            unreadable);
    switch (Corpus.read(files)) {
      case Corpus.Reading.Faulty(List<Problem> problems) -> unreadable.addAll(problems);
      case Corpus.Reading.Sound(Corpus corpus) -> {
        findings.addAll(Reviews.check(corpus, today));
        findings.addAll(Translations.check(corpus));
        findings.addAll(Proofs.check(corpus));
        findings.addAll(Reading.check(corpus));
        findings.addAll(PageSize.check(corpus));
        findings.addAll(Examples.check(corpus));
        findings.addAll(wording.check(corpus, files));
      }
    }
    unreadable.forEach(problem -> findings.add(new Finding(Finding.Severity.ERROR, problem)));
    findings.sort(
        Comparator.comparing((Finding finding) -> finding.problem().file())
            .thenComparing(Finding::severity)
            .thenComparingInt(finding -> finding.problem().line()));
    return List.copyOf(findings);
  }
}
