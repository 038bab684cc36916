package id.imigrasi.corner.deploy.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * SQLite's FTS5: the words as they are, an index of beginnings, ranked by BM25. It has no tolerance
 * of typos: they are searched as they are.
 */
final class FtsEngine implements Engine {

  private static final String FILE = "index.sqlite";

  /** In KiB: more than any index here, so that all of it stays in memory once read. */
  private static final int CACHE = 2 << 20;

  private static final int BATCH = 1_000;

  @Override
  public void build(Path corpus, Path folder) throws Exception {
    try (Connection connection = connect(folder);
        Statement statement = connection.createStatement();
        CorpusReader documents = new CorpusReader(corpus)) {
      connection.setAutoCommit(false);
      statement.execute(
          "CREATE VIRTUAL TABLE docs USING fts5(id UNINDEXED, title, body, prefix='2 3 4')");
      insert(connection, documents.iterator());
      statement.execute("INSERT INTO docs(docs) VALUES ('optimize')");
      connection.commit();
    }
    try (Connection connection = connect(folder);
        Statement statement = connection.createStatement()) {
      // Optimizing leaves the former pages behind, which nobody would ship.
      statement.execute("VACUUM");
    }
  }

  private static void insert(Connection connection, Iterator<Document> documents)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO docs(id, title, body) VALUES (?, ?, ?)")) {
      for (int waiting = 1; documents.hasNext(); waiting++) {
        Document document = documents.next();
        insert.setString(1, document.id());
        insert.setString(2, document.title());
        insert.setString(3, document.body());
        insert.addBatch();
        if (waiting % BATCH == 0 || !documents.hasNext()) {
          insert.executeBatch();
        }
      }
    }
  }

  @Override
  public Search open(Path folder) throws SQLException {
    Connection connection = connect(folder);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA cache_size = -" + CACHE);
      // Reads each page that searching needs into the cache; the last byte is where a row ends.
      statement.execute("SELECT count(*) FROM docs_data WHERE substr(block, -1) = x'00'");
      statement.execute("SELECT count(*) FROM docs_docsize WHERE substr(sz, -1) = x'00'");
      statement.execute("SELECT count(*) FROM docs_content WHERE c0 = ''");
    }
    PreparedStatement select =
        connection.prepareStatement(
            "SELECT id FROM docs WHERE docs MATCH ? ORDER BY rank LIMIT " + HITS);
    return new Search() {
      @Override
      public List<String> find(Asked query) throws SQLException {
        select.setString(1, match(query));
        List<String> found = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
          while (rows.next()) {
            found.add(rows.getString(1));
          }
        }
        return found;
      }

      @Override
      public void close() throws IOException {
        try {
          connection.close();
        } catch (SQLException e) {
          throw new IOException(e);
        }
      }
    };
  }

  /** Words in quotes, so that none of them is taken for an operator. */
  private static String match(Asked query) {
    return switch (query.kind()) {
      case PHRASE -> '"' + String.join(" ", query.words()) + '"';
      case PREFIX -> '"' + query.words().getFirst() + "\" *";
      case TERM, AND, TYPO ->
          query.words().stream().map(word -> '"' + word + '"').collect(Collectors.joining(" AND "));
    };
  }

  private static Connection connect(Path folder) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(FILE));
  }

  @Override
  public boolean livesInHeap() {
    return false;
  }
}
