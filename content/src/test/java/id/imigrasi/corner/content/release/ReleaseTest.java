package id.imigrasi.corner.content.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office writes releases, a kiosk follows, and somebody in between tries to interfere. */
@SuppressWarnings("NullAway.Init")
class ReleaseTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  @TempDir Path folder;
  private Path repository;
  private RepositoryWriter office;
  private ReleaseClient kiosk;
  private ReleaseStore store;
  private FolderSource source;

  @BeforeEach
  void enrol() throws IOException {
    repository = folder.resolve("repository");
    office = office(NOW);
    kiosk = kiosk(NOW);
    kiosk.trust(office.root());
    store = new ReleaseStore(folder.resolve("kiosk"));
    source = new FolderSource(repository);
  }

  private RepositoryWriter office(Instant now) throws IOException {
    return new RepositoryWriter(repository, RepositoryKeys.at(folder.resolve("keys")), at(now));
  }

  private ReleaseClient kiosk(Instant now) {
    return new ReleaseClient(folder.resolve("trusted"), at(now));
  }

  private static Clock at(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  private void publish(long number, String text) throws IOException {
    office.write(
        number, office.keep(Map.of("guides/a.md", bytes(text), "guides/b.md", bytes("b"))));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private VerifiedRelease newest() throws IOException {
    Refresh refresh = kiosk.refresh(source);
    assertThat(refresh).isInstanceOf(Refresh.Newest.class);
    return ((Refresh.Newest) refresh).release();
  }

  private String refusal() throws IOException {
    Refresh refresh = kiosk.refresh(source);
    assertThat(refresh).isInstanceOf(Refresh.Refused.class);
    return ((Refresh.Refused) refresh).reason();
  }

  @Test
  void kioskGetsWhatTheOfficePublished() throws IOException {
    publish(1, "one");
    VerifiedRelease release = newest();
    source.targets(store.missing(release), store::keep);
    store.makeCurrent(release);

    assertThat(release.number()).isEqualTo(1);
    assertThat(store.read(release).orElseThrow().get("guides/a.md")).isEqualTo(bytes("one"));
    assertThat(store.current().orElseThrow().files()).isEqualTo(release.files());
  }

  @Test
  void onlyWhatChangedIsFetchedAgain() throws IOException {
    publish(1, "one");
    source.targets(store.missing(newest()), store::keep);
    publish(2, "two");
    assertThat(store.missing(newest())).extracting(TargetFile::path).containsExactly("guides/a.md");
  }

  @Test
  void aReleaseThatIsKnownCostsOnlyItsTimestamp() throws IOException {
    publish(1, "one");
    newest();
    source.fetched.clear();
    newest();
    assertThat(source.fetched).containsExactly("2.root.json", "timestamp.json");
  }

  @Test
  void nothingIsTrustedWithoutARoot() throws IOException {
    publish(1, "one");
    ReleaseClient stranger = new ReleaseClient(folder.resolve("stranger"), at(NOW));
    assertThat(stranger.refresh(source)).isInstanceOf(Refresh.Refused.class);
  }

  @Test
  void anEmptyRepositoryIsNoError() throws IOException {
    assertThat(kiosk.refresh(source)).isInstanceOf(Refresh.Unavailable.class);
  }

  @Test
  void anotherOfficesReleaseIsRefused() throws IOException {
    publish(1, "one");
    RepositoryWriter forger =
        new RepositoryWriter(
            folder.resolve("forged"), RepositoryKeys.at(folder.resolve("forged-keys")), at(NOW));
    forger.write(2, forger.keep(Map.of("guides/a.md", bytes("pay me"))));
    source = new FolderSource(folder.resolve("forged"));
    assertThat(refusal()).contains("timestamp metadata has 0 of 1 valid signatures");
  }

  @Test
  void anyFlippedByteInSignedMetadataIsRefused() throws IOException {
    publish(1, "one");
    for (String name : List.of("timestamp.json", "1.snapshot.json", "1.targets.json")) {
      Path file = repository.resolve("metadata").resolve(name);
      byte[] good = Files.readAllBytes(file);
      for (int i = 0; i < good.length; i += 7) {
        byte[] bad = good.clone();
        bad[i] ^= 1;
        Files.write(file, bad);
        assertThat(kiosk.refresh(source))
            .as("%s at %s", name, i)
            .isInstanceOf(Refresh.Refused.class);
      }
      Files.write(file, good);
    }
    newest();
  }

  @Test
  void aDamagedItemIsNotKept() throws IOException {
    publish(1, "one");
    VerifiedRelease release = newest();
    TargetFile file = release.files().getFirst();
    assertThat(store.keep(file, bytes("two"))).isFalse();
    assertThat(store.missing(release)).contains(file);
  }

  @Test
  void anItemThatRotsOnTheDiskIsFetchedAgain() throws IOException {
    publish(1, "one");
    VerifiedRelease release = newest();
    source.targets(store.missing(release), store::keep);
    Path item = folder.resolve("kiosk/items").resolve(Sha256.of(bytes("one")).hex());
    Files.write(item, bytes("onf"));
    assertThat(store.read(release)).isEmpty();
    assertThat(store.missing(release)).extracting(TargetFile::path).containsExactly("guides/a.md");
  }

  @Test
  void anOlderReleaseIsRefused() throws IOException {
    publish(1, "one");
    Path timestamp = repository.resolve("metadata/timestamp.json");
    byte[] old = Files.readAllBytes(timestamp);
    publish(2, "two");
    newest();
    Files.write(timestamp, old);
    assertThat(refusal()).contains("timestamp 1 is older than 2");
  }

  @Test
  void anExpiredTimestampIsRefusedUntilItIsRenewed() throws IOException {
    publish(1, "one");
    Instant later = NOW.plus(Duration.ofDays(31));
    kiosk = kiosk(later);
    assertThat(refusal()).contains("timestamp metadata expired");
    office(later).renewTimestamp();
    assertThat(newest().number()).isEqualTo(1);
  }

  @Test
  void theCurrentReleaseIsServedHoweverOldItIs() throws IOException {
    publish(1, "one");
    VerifiedRelease release = newest();
    source.targets(store.missing(release), store::keep);
    store.makeCurrent(release);
    assertThat(new ReleaseStore(folder.resolve("kiosk")).current()).isPresent();
  }

  @Test
  void aReleaseThatIsHalfWrittenDoesNotExist() throws IOException {
    publish(1, "one");
    Path timestamp = repository.resolve("metadata/timestamp.json");
    byte[] before = Files.readAllBytes(timestamp);
    publish(2, "two");
    // As a crash right before the last step leaves it.
    Files.write(timestamp, before);
    office = office(NOW);
    assertThat(office.newest()).isEqualTo(1);
    assertThat(newest().number()).isEqualTo(1);
    publish(2, "two");
    assertThat(newest().number()).isEqualTo(2);
  }

  @Test
  void numbersOnlyGrow() throws IOException {
    publish(1, "one");
    assertThatThrownBy(() -> publish(1, "again")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void oldItemsAndReleasesAreDeleted() throws IOException {
    publish(1, "one");
    VerifiedRelease first = newest();
    source.targets(store.missing(first), store::keep);
    store.makeCurrent(first);
    publish(2, "two");
    VerifiedRelease second = newest();
    source.targets(store.missing(second), store::keep);
    store.makeCurrent(second);
    store.deleteAllBut(List.of(second));
    try (Stream<Path> items = Files.list(folder.resolve("kiosk/items"))) {
      assertThat(items).hasSize(2);
    }
    assertThat(store.current().orElseThrow().number()).isEqualTo(2);
  }

  @Test
  void aFullDiskLeavesTheOldFile() throws IOException {
    Path file = folder.resolve("file");
    DurableFile.write(file, bytes("old"));
    // A folder in the way of the temporary file stands in for a disk that takes nothing.
    Files.createDirectories(folder.resolve("file.next/in-the-way"));
    assertThatThrownBy(() -> DurableFile.write(file, bytes("new"))).isInstanceOf(IOException.class);
    assertThat(file).hasContent("old");
  }

  @Test
  void keysAreReadableByTheirOwnerOnly() throws IOException {
    assertThat(Files.getPosixFilePermissions(folder.resolve("keys/root.key")))
        .extracting(Enum::name)
        .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
  }

  @Test
  void pathsThatLeaveTheFolderAreNoTargets() {
    Sha256 hash = Sha256.of(bytes(""));
    for (String path : List.of("../a", "/a", "a//b", "a/../b", "a\\b", "")) {
      assertThatThrownBy(() -> new TargetFile(path, 0, hash))
          .as(path)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
