package id.imigrasi.corner.deploy.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes documents into a file, a JSON object a line. */
final class CorpusWriter implements Closeable {

  private final Writer out;

  CorpusWriter(Path file) throws IOException {
    this.out = Files.newBufferedWriter(file);
  }

  void add(Document document) throws IOException {
    out.write(Json.MAPPER.writeValueAsString(document));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
