package id.imigrasi.corner.deploy.bench;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** Reads what a {@link CorpusWriter} wrote, once, one document after the other. */
final class CorpusReader implements Closeable, Iterable<Document> {

  private final BufferedReader lines;

  CorpusReader(Path file) throws IOException {
    this.lines = Files.newBufferedReader(file);
  }

  @Override
  public Iterator<Document> iterator() {
    return lines.lines().map(line -> Json.MAPPER.readValue(line, Document.class)).iterator();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
