package id.imigrasi.corner.kiosk.sync;

import id.imigrasi.corner.content.release.RepositoryKeys;
import id.imigrasi.corner.content.release.RepositorySource;
import id.imigrasi.corner.content.release.RepositoryWriter;
import id.imigrasi.corner.content.release.TargetFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An office whose releases are reached without a network. */
final class Office implements RepositorySource {

  static final String TOPICS =
      """
      topics:
        - id: paspor
          icon: passport
          title: {id: Paspor, en: Passport}
          summary: {id: Semua, en: All}
      """;

  /** After so many items the line is cut; negative for never. */
  int cutAfter = -1;

  private final RepositoryWriter writer;
  private long number;

  Office(Path folder, Clock clock) throws IOException {
    this.writer =
        new RepositoryWriter(
            folder.resolve("repository"), RepositoryKeys.at(folder.resolve("keys")), clock);
  }

  byte[] root() throws IOException {
    return writer.root();
  }

  static String guide(String title) {
    return """
    ---
    slug: paspor-hilang
    language: id
    title: %s
    summary: Lapor polisi.
    topic: paspor
    sources:
      - {id: X, title: Sumber, kind: official, date: 2025}
    checked: 2026-11-22
    review-by: 2027-02-22
    ---

    ## Langkah

    1. Lapor ke polisi. [^X]
    """
        .formatted(title);
  }

  void publish(String guide) throws IOException {
    Map<String, byte[]> items = new TreeMap<>();
    items.put("guides/topics.yaml", TOPICS.getBytes(StandardCharsets.UTF_8));
    items.put("guides/id/paspor-hilang.md", guide.getBytes(StandardCharsets.UTF_8));
    writer.write(++number, writer.keep(items));
  }

  @Override
  public Optional<byte[]> metadata(String name, int maxLength) throws IOException {
    return writer.metadata(name);
  }

  @Override
  public void targets(Collection<TargetFile> wanted, Sink sink) throws IOException {
    int left = cutAfter;
    for (TargetFile file : wanted) {
      if (left-- == 0) {
        throw new IOException("the line is cut");
      }
      sink.accept(file, writer.item(file));
    }
  }
}
