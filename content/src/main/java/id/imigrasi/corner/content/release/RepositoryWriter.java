package id.imigrasi.corner.content.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes releases as a repository of files that any TUF client can read: {@code metadata/} and
 * {@code targets/} with consistent snapshots (TUF 1.0.31, section 6). The timestamp is written last
 * and atomically: until then a release does not exist, and writing it again is harmless.
 */
public final class RepositoryWriter {

  private final Path metadata;
  private final Path targets;
  private final MetadataWriter writer;
  private final Clock clock;

  /**
   * Opens a repository; a new one gets its first root metadata.
   *
   * @throws IOException if the folder cannot be written
   */
  public RepositoryWriter(Path folder, RepositoryKeys keys, Clock clock) throws IOException {
    this.metadata = folder.resolve("metadata");
    this.targets = folder.resolve("targets");
    this.writer = new MetadataWriter(keys);
    this.clock = clock;
    if (!Files.exists(file(Role.ROOT, 1))) {
      DurableFile.write(file(Role.ROOT, 1), writer.root(1, expiry(Role.ROOT)));
    }
  }

  /** The first root metadata: what a kiosk is given to trust when it is enrolled. */
  public byte[] root() throws IOException {
    return Files.readAllBytes(file(Role.ROOT, 1));
  }

  /** The number of the newest release, 0 before the first. */
  public long newest() throws IOException {
    Optional<Envelope> timestamp = timestamp();
    return timestamp.isEmpty() ? 0 : snapshotVersion(timestamp.get());
  }

  /**
   * Puts items on disk, each content once; no release has them yet.
   *
   * @param items bytes by path
   * @throws IOException if the disk does not take them
   */
  public List<TargetFile> keep(Map<String, byte[]> items) throws IOException {
    List<TargetFile> files = new ArrayList<>();
    for (Map.Entry<String, byte[]> item : items.entrySet()) {
      byte[] bytes = item.getValue();
      TargetFile file = new TargetFile(item.getKey(), bytes.length, Sha256.of(bytes));
      Path path = targets.resolve(file.consistentPath());
      if (!Files.exists(path) || Files.size(path) != bytes.length) {
        DurableFile.write(path, bytes);
      }
      files.add(file);
    }
    return files;
  }

  /**
   * Writes a release of items that were kept before.
   *
   * @param number greater than {@link #newest()}
   * @throws IOException if the disk does not take it; the release before stays the newest
   */
  public void write(long number, Collection<TargetFile> files) throws IOException {
    if (number <= newest()) {
      throw new IllegalArgumentException("release " + number + " is not newer than " + newest());
    }
    byte[] targetsBytes = writer.targets(number, expiry(Role.TARGETS), files);
    DurableFile.write(file(Role.TARGETS, number), targetsBytes);
    byte[] snapshot = writer.snapshot(number, expiry(Role.SNAPSHOT), number, targetsBytes);
    DurableFile.write(file(Role.SNAPSHOT, number), snapshot);
    writeTimestamp(number, snapshot);
  }

  /** Signs the timestamp of the newest release anew, so that it stays in force. */
  public void renewTimestamp() throws IOException {
    long newest = newest();
    if (newest > 0) {
      writeTimestamp(newest, Files.readAllBytes(file(Role.SNAPSHOT, newest)));
    }
  }

  /** A metadata file by its name in the repository, as in {@link Role#fileName}. */
  public Optional<byte[]> metadata(String name) throws IOException {
    Path path = metadata.resolve(name).normalize();
    return metadata.equals(path.getParent()) && Files.exists(path)
        ? Optional.of(Files.readAllBytes(path))
        : Optional.empty();
  }

  /** The items of a release by its number; empty if there is no such release. */
  public List<TargetFile> files(long number) throws IOException {
    Optional<byte[]> bytes = metadata(Role.TARGETS.fileName(number));
    return bytes.isEmpty()
        ? List.of()
        : parse(bytes.get(), Role.TARGETS, envelope -> TargetsMetadata.of(envelope).targets());
  }

  /**
   * An item's bytes.
   *
   * @throws IOException if it is missing or damaged
   */
  public byte[] item(TargetFile file) throws IOException {
    byte[] bytes = Files.readAllBytes(targets.resolve(file.consistentPath()));
    if (!file.matches(bytes)) {
      throw new IOException("the repository's copy of " + file.path() + " is damaged");
    }
    return bytes;
  }

  private void writeTimestamp(long number, byte[] snapshot) throws IOException {
    Optional<Envelope> before = timestamp();
    long version =
        before.isEmpty() ? 1 : parse(before.get().bytes(), Role.TIMESTAMP, Envelope::version) + 1;
    DurableFile.write(
        file(Role.TIMESTAMP, 0),
        writer.timestamp(version, expiry(Role.TIMESTAMP), number, snapshot));
  }

  private Optional<Envelope> timestamp() throws IOException {
    Path file = file(Role.TIMESTAMP, 0);
    return Files.exists(file)
        ? Optional.of(parse(Files.readAllBytes(file), Role.TIMESTAMP, envelope -> envelope))
        : Optional.empty();
  }

  private static long snapshotVersion(Envelope timestamp) throws IOException {
    return parse(
        timestamp.bytes(),
        Role.TIMESTAMP,
        envelope ->
            MetaFile.parse(envelope.signed().path("meta").path("snapshot.json"), "snapshot.json")
                .version());
  }

  /** What this repository wrote itself is readable, or its disk is damaged. */
  private static <T> T parse(byte[] bytes, Role role, Reading<T> reading) throws IOException {
    try {
      return reading.of(Envelope.parse(bytes, role));
    } catch (RejectedException e) {
      throw new IOException(
          "the repository's " + role.word() + " metadata is damaged: " + e.reason(), e);
    }
  }

  private interface Reading<T> {
    T of(Envelope envelope) throws RejectedException;
  }

  private Path file(Role role, long version) {
    return metadata.resolve(role.fileName(version));
  }

  private Instant expiry(Role role) {
    return clock.instant().plus(MetadataWriter.lifetime(role));
  }
}
