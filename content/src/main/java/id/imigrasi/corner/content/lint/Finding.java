package id.imigrasi.corner.content.lint;

import id.imigrasi.corner.content.item.Problem;

/** Something that the lint has found. */
public record Finding(Severity severity, Problem problem) {

  /** What follows from a finding. */
  public enum Severity {
    /** The corpus must not be published so. */
    ERROR,
    /** Somebody should look at it. */
    WARNING
  }

  static Finding error(String path, String field, String message) {
    return new Finding(Severity.ERROR, new Problem(path, 1, field, message));
  }

  static Finding warning(String path, String field, String message) {
    return new Finding(Severity.WARNING, new Problem(path, 1, field, message));
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** "error: guides/id/paspor-hilang.md:12: fees[1].amount: …". */
  @Override
  public String toString() {
    return (isError() ? "error: " : "warning: ") + problem;
  }
}
