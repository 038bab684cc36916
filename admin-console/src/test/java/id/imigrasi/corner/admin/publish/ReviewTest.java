package id.imigrasi.corner.admin.publish;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.item.Problem;
import id.imigrasi.corner.content.lint.Finding;
import id.imigrasi.corner.content.lint.Finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewTest {

  private static final String A = "guides/id/a.md";
  private static final String B = "guides/id/b.md";

  private static Finding finding(Severity severity, String file, int line, String message) {
    return new Finding(severity, new Problem(file, line, "body", message));
  }

  @Test
  void aWarningThatOnlyMovedIsOld() {
    Review review =
        Review.of(
            List.of(finding(Severity.WARNING, A, 3, "old")),
            List.of(finding(Severity.WARNING, A, 9, "old"), finding(Severity.WARNING, B, 1, "new")),
            List.of(A));
    assertThat(review.warnings()).extracting(Problem::message).containsExactly("new");
  }

  @Test
  void anOldErrorCountsOnlyWhereSomethingIsChanged() {
    List<Finding> errors =
        List.of(finding(Severity.ERROR, A, 1, "bad"), finding(Severity.ERROR, B, 1, "bad"));
    assertThat(Review.of(errors, errors, List.of(A)).problems())
        .extracting(Problem::file)
        .containsExactly(A);
  }

  @Test
  void aNewErrorElsewhereCounts() {
    assertThat(
            Review.of(List.of(), List.of(finding(Severity.ERROR, B, 1, "bad")), List.of(A))
                .problems())
        .hasSize(1);
  }
}
