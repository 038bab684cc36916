package id.imigrasi.corner.admin.publish;

import id.imigrasi.corner.admin.storage.Durability;
import id.imigrasi.corner.content.release.Sha256;
import id.imigrasi.corner.content.release.TargetFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Which release has which items; their bytes are in the repository. */
@Component
class ReleaseTable {

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Durability durability;

  ReleaseTable(JdbcClient jdbc, TransactionTemplate transaction, Durability durability) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.durability = durability;
  }

  long newest() {
    return jdbc.sql("SELECT COALESCE(MAX(number), 0) FROM release").query(Long.class).single();
  }

  /** The items of a release. */
  List<TargetFile> files(long number) {
    return jdbc.sql("SELECT path, length, sha256 FROM release_item WHERE release_number = ?")
        .param(number)
        .query(
            (row, index) ->
                new TargetFile(
                    row.getString("path"),
                    row.getLong("length"),
                    new Sha256(row.getString("sha256"))))
        .list();
  }

  /** Adds a release. It is on the disk when this returns. */
  void add(ReleaseEntry entry, List<TargetFile> files) {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql(
                  "INSERT INTO release (number, published_at, published_by, comment, changed_items)"
                      + " VALUES (?, ?, ?, ?, ?)")
              .params(
                  entry.number(),
                  entry.publishedAt().atOffset(ZoneOffset.UTC),
                  entry.publishedBy(),
                  entry.comment(),
                  entry.changedItems())
              .update();
          for (TargetFile file : files) {
            jdbc.sql(
                    "INSERT INTO release_item (release_number, path, length, sha256)"
                        + " VALUES (?, ?, ?, ?)")
                .params(entry.number(), file.path(), file.length(), file.sha256().hex())
                .update();
          }
        });
    durability.force();
  }

  /** Takes back a release that nobody has seen. */
  void remove(long number) {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("DELETE FROM release_item WHERE release_number = ?").param(number).update();
          jdbc.sql("DELETE FROM release WHERE number = ?").param(number).update();
        });
    durability.force();
  }

  List<ReleaseEntry> history(int limit) {
    return jdbc.sql("SELECT * FROM release ORDER BY number DESC LIMIT ?")
        .param(limit)
        .query(ReleaseTable::entry)
        .list();
  }

  private static ReleaseEntry entry(ResultSet row, int index) throws SQLException {
    return new ReleaseEntry(
        row.getLong("number"),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        row.getString("published_by"),
        row.getString("comment"),
        row.getInt("changed_items"));
  }
}
