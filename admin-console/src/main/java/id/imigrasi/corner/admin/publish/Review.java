package id.imigrasi.corner.admin.publish;

import id.imigrasi.corner.content.item.Problem;
import id.imigrasi.corner.content.lint.Finding;
import id.imigrasi.corner.content.lint.Finding.Severity;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What speaks against publishing some changes.
 *
 * @param problems what keeps them from being published; empty if nothing does
 * @param warnings what they would bring that the newest release does not have, to be read first
 */
public record Review(List<Problem> problems, List<Problem> warnings) {

  public Review {
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
  }

  /**
   * Compares the findings before the changes with those after them. An old error in a file that is
   * not touched does not count: else nobody could mend one file after the other.
   */
  static Review of(List<Finding> before, List<Finding> after, Collection<String> changedPaths) {
    Set<Known> known = new HashSet<>();
    before.forEach(finding -> known.add(Known.of(finding)));
    Predicate<Finding> isNew = finding -> !known.contains(Known.of(finding));
    return new Review(
        problems(
            after, Severity.ERROR, isNew.or(each -> changedPaths.contains(each.problem().file()))),
        problems(after, Severity.WARNING, isNew));
  }

  private static List<Problem> problems(
      List<Finding> findings, Severity severity, Predicate<Finding> wanted) {
    return findings.stream()
        .filter(finding -> finding.severity() == severity)
        .filter(wanted)
        .map(Finding::problem)
        .toList();
  }

  /** A finding wherever it stands: lines move when something above them is edited. */
  private record Known(Severity severity, String file, String field, String message) {
    static Known of(Finding finding) {
      Problem problem = finding.problem();
      return new Known(finding.severity(), problem.file(), problem.field(), problem.message());
    }
  }
}
