package id.imigrasi.corner.admin.storage;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes committed rows survive a power cut. H2 answers a commit before the disk has it, even with
 * {@code WRITE_DELAY=0}; PostgreSQL does not.
 */
@Component
public class Durability {

  private final JdbcClient jdbc;
  private final boolean h2;

  public Durability(JdbcClient jdbc, DataSource dataSource) throws SQLException {
    this.jdbc = jdbc;
    try (Connection connection = dataSource.getConnection()) {
      this.h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
    }
  }

  /** Everything committed so far is on the disk when this returns. Not within a transaction. */
  public void force() {
    if (h2) {
      jdbc.sql("CHECKPOINT SYNC").update();
    }
  }
}
