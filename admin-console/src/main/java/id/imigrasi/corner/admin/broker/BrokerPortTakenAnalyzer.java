package id.imigrasi.corner.admin.broker;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two lines what to do about a taken port, in place of a stack trace. */
class BrokerPortTakenAnalyzer extends AbstractFailureAnalyzer<BrokerPortTakenException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, BrokerPortTakenException cause) {
    return new FailureAnalysis(
        "The broker's port " + cause.port() + " is in use by another program.",
        "Stop that program, or choose another port with --broker-port.",
        cause);
  }
}
