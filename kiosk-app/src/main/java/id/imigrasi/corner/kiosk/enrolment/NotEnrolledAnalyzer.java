package id.imigrasi.corner.kiosk.enrolment;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do about a refused code, in place of a stack trace. */
class NotEnrolledAnalyzer extends AbstractFailureAnalyzer<NotEnrolledException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, NotEnrolledException cause) {
    return new FailureAnalysis(
        String.valueOf(cause.getMessage()),
        "Check the console's address, and make a new code in the console under Kios.",
        cause);
  }
}
