package id.imigrasi.corner.content.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The items a kiosk has, by hash, and the releases that are complete. A release becomes the current
 * one by a single atomic rename, so that a crash at any instant leaves the one before or the new.
 */
public final class ReleaseStore {

  private static final String CURRENT = "current";

  private final Path items;
  private final Path releases;

  public ReleaseStore(Path folder) {
    this.items = folder.resolve("items");
    this.releases = folder.resolve("releases");
  }

  /** The items of a release that are not here yet, each content once. */
  public List<TargetFile> missing(VerifiedRelease release) throws IOException {
    Map<Sha256, TargetFile> missing = new LinkedHashMap<>();
    for (TargetFile file : release.files()) {
      if (!Files.exists(item(file)) || Files.size(item(file)) != file.length()) {
        missing.putIfAbsent(file.sha256(), file);
      }
    }
    return List.copyOf(missing.values());
  }

  /** Keeps an item if these are its bytes; says whether they are. */
  public boolean keep(TargetFile file, byte[] bytes) throws IOException {
    if (!file.matches(bytes)) {
      return false;
    }
    DurableFile.write(item(file), bytes);
    return true;
  }

  /**
   * Reads all items of a release, verifying each again. An item that is damaged is dropped, so that
   * it counts as missing from then on.
   *
   * @return bytes by path; empty if an item is missing or damaged
   */
  public Optional<Map<String, byte[]>> read(VerifiedRelease release) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    boolean complete = true;
    for (TargetFile file : release.files()) {
      Path item = item(file);
      byte[] bytes = Files.exists(item) ? Files.readAllBytes(item) : new byte[0];
      if (file.matches(bytes)) {
        files.put(file.path(), bytes);
      } else {
        Files.deleteIfExists(item);
        complete = false;
      }
    }
    return complete ? Optional.of(files) : Optional.empty();
  }

  /** Makes a complete release the current one. It is on disk when this returns. */
  public void makeCurrent(VerifiedRelease release) throws IOException {
    Path folder = releases.resolve(Long.toString(release.number()));
    DurableFile.write(folder.resolve("root.json"), release.root());
    DurableFile.write(folder.resolve("snapshot.json"), release.snapshot());
    DurableFile.write(folder.resolve("targets.json"), release.targets());
    byte[] number = Long.toString(release.number()).getBytes(StandardCharsets.US_ASCII);
    DurableFile.write(releases.resolve(CURRENT), number);
  }

  /**
   * The current release, its metadata verified again except for its age: a kiosk whose line is dead
   * for a year still answers. Empty if there is none or its metadata is damaged.
   */
  public Optional<VerifiedRelease> current() throws IOException {
    Path pointer = releases.resolve(CURRENT);
    if (!Files.exists(pointer)) {
      return Optional.empty();
    }
    Path folder = releases.resolve(Files.readString(pointer, StandardCharsets.US_ASCII).strip());
    try {
      byte[] root = Files.readAllBytes(folder.resolve("root.json"));
      byte[] snapshot = Files.readAllBytes(folder.resolve("snapshot.json"));
      byte[] targets = Files.readAllBytes(folder.resolve("targets.json"));
      RootMetadata trusted = RootMetadata.parse(root);
      Envelope snapshotEnvelope = Envelope.parse(snapshot, Role.SNAPSHOT);
      Envelope targetsEnvelope = Envelope.parse(targets, Role.TARGETS);
      trusted.requireSigned(snapshotEnvelope);
      trusted.requireSigned(targetsEnvelope);
      return Optional.of(
          new VerifiedRelease(
              snapshotEnvelope.version(),
              root,
              snapshot,
              targets,
              TargetsMetadata.of(targetsEnvelope).targets()));
    } catch (RejectedException | java.nio.file.NoSuchFileException damaged) {
      return Optional.empty();
    }
  }

  /** Deletes items and releases that none of these releases needs. */
  public void deleteAllBut(Collection<VerifiedRelease> kept) throws IOException {
    Set<String> hashes = new HashSet<>();
    Set<String> numbers = new HashSet<>(Set.of(CURRENT));
    for (VerifiedRelease release : kept) {
      numbers.add(Long.toString(release.number()));
      release.files().forEach(file -> hashes.add(file.sha256().hex()));
    }
    deleteOthers(items, hashes);
    deleteOthers(releases, numbers);
  }

  private static void deleteOthers(Path folder, Set<String> kept) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> others;
    try (Stream<Path> entries = Files.list(folder)) {
      others = entries.filter(path -> !kept.contains(path.getFileName().toString())).toList();
    }
    for (Path other : others) {
      try (Stream<Path> tree = Files.walk(other)) {
        for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      }
    }
  }

  private Path item(TargetFile file) {
    return items.resolve(file.sha256().hex());
  }
}
