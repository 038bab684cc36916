package id.imigrasi.corner.kiosk.outbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An outbox for the tests of features that fill it. */
public final class TestOutbox {

  private TestOutbox() {}

  /** Over tables that are there already. */
  public static Outbox of(JdbcClient jdbc, TransactionTemplate transactions) {
    return new Outbox(jdbc, transactions);
  }
}
