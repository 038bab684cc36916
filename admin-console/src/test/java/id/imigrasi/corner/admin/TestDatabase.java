package id.imigrasi.corner.admin;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

/** A database in memory for tests of what needs nothing else of the console. */
public final class TestDatabase {

  private TestDatabase() {}

  /** A new database with the tables of these migrations. */
  public static DataSource with(String... migrations) {
    EmbeddedDatabaseBuilder builder =
        new EmbeddedDatabaseBuilder().setType(EmbeddedDatabaseType.H2).generateUniqueName(true);
    for (String migration : migrations) {
      builder.addScript("db/migration/" + migration);
    }
    return builder.build();
  }
}
