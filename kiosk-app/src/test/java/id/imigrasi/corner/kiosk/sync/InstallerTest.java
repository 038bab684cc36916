package id.imigrasi.corner.kiosk.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.search.GuideIndex;
import id.imigrasi.corner.kiosk.TestRelease;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A release is shown whole or not at all, whatever happens on the way. */
@SuppressWarnings("NullAway.Init")
class InstallerTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Path data;
  private Office office;
  private ReleaseInUse inUse;
  private Installer installer;

  @BeforeEach
  void enrol() throws IOException {
    data = folder.resolve("kiosk");
    office = new Office(folder, CLOCK);
    switchOn();
    installer.trust(office.root());
  }

  @AfterEach
  void switchOff() {
    installer.close();
  }

  /** As a kiosk does after a power cut: only what is on the disk is left. */
  private void switchOn() {
    inUse = new ReleaseInUse();
    installer = new Installer(data, CLOCK, inUse);
    installer.recover();
  }

  private List<String> titles() {
    return inUse.current().corpus().guides().stream().map(Guide::title).toList();
  }

  @Test
  void aReleaseIsShownAndFound() throws IOException {
    office.publish(Office.guide("Paspor hilang"));
    assertThat(installer.install(office)).isEqualTo(new Installed.Done(1));
    assertThat(titles()).containsExactly("Paspor hilang");
    GuideIndex index = Objects.requireNonNull(inUse.current().index());
    assertThat(index.find("pasport ilang", Language.INDONESIAN, 5).hits()).hasSize(1);
  }

  @Test
  void itIsThereAgainAfterSwitchingOnWithoutANetwork() throws IOException {
    office.publish(Office.guide("Paspor hilang"));
    installer.install(office);
    switchOn();
    assertThat(inUse.current().number()).isEqualTo(1);
    assertThat(titles()).containsExactly("Paspor hilang");
  }

  @Test
  void aGuideThatCannotBeReadLeavesTheReleaseBefore() throws IOException {
    office.publish(Office.guide("Paspor hilang"));
    installer.install(office);
    office.publish("---\nslug: paspor-hilang\n");
    assertThat(installer.install(office))
        .isInstanceOfSatisfying(
            Installed.Failed.class,
            failed -> {
              assertThat(failed.number()).isEqualTo(2);
              assertThat(failed.reason()).contains("guides/id/paspor-hilang.md");
            });
    assertThat(titles()).containsExactly("Paspor hilang");
    switchOn();
    assertThat(titles()).containsExactly("Paspor hilang");
    office.publish(Office.guide("Paspor hilang, lagi"));
    assertThat(installer.install(office)).isEqualTo(new Installed.Done(3));
  }

  @Test
  void anInterruptedFetchGoesOnWhereItWas() throws IOException {
    office.publish(Office.guide("Paspor hilang"));
    office.cutAfter = 1;
    assertThat(installer.install(office)).isInstanceOf(Installed.NotReached.class);
    assertThat(inUse.current().number()).isZero();
    switchOn();
    // One more item is allowed now: it is enough only because the first one was kept.
    assertThat(installer.install(office)).isEqualTo(new Installed.Done(1));
  }

  @Test
  void anotherOfficesReleaseIsRefused() throws IOException {
    office.publish(Office.guide("Paspor hilang"));
    installer.install(office);
    Office forger = new Office(folder.resolve("forger"), CLOCK);
    forger.publish(Office.guide("Bayar ke sini"));
    forger.publish(Office.guide("Bayar ke sini"));
    assertThat(installer.install(forger))
        .isInstanceOfSatisfying(
            Installed.Failed.class,
            failed -> assertThat(failed.reason()).contains("valid signatures"));
    assertThat(titles()).containsExactly("Paspor hilang");
  }

  @Test
  void aMissingIndexIsBuiltBesideTheScreens() throws Exception {
    office.publish(Office.guide("Paspor hilang"));
    installer.install(office);
    FileSystemUtils.deleteRecursively(data.resolve("index"));
    assertThat(switchOnAndAwaitSearch()).containsExactly("1 without search", "1 with search");
    assertThat(finds("paspor hilang")).isTrue();
  }

  @Test
  void aDamagedIndexIsBuiltAgainWhileTheReleaseIsShown() throws Exception {
    office.publish(Office.guide("Paspor hilang"));
    installer.install(office);
    flipBytes(data.resolve("index"));
    assertThat(switchOnAndAwaitSearch()).containsExactly("1 without search", "1 with search");
    assertThat(finds("paspor hilang")).isTrue();
    switchOn();
    assertThat(inUse.current().index()).isNotNull();
  }

  @Test
  void aNewerReleaseIsNotReplacedByAnIndexThatComesLate() throws Exception {
    office.publish(Office.guide("Paspor hilang"));
    installer.install(office);
    FileSystemUtils.deleteRecursively(data.resolve("index"));
    switchOn();
    office.publish(Office.guide("Paspor rusak"));
    assertThat(installer.install(office)).isEqualTo(new Installed.Done(2));
    GuideIndex late = Objects.requireNonNull(TestRelease.usual().as(1).index());
    inUse.complete(1, late);
    assertThat(inUse.current().number()).isEqualTo(2);
    assertThat(finds("paspor rusak")).isTrue();
    assertThat(late.find("paspor", Language.INDONESIAN, 5).hits()).isEmpty();
  }

  /** What was shown, one after the other, until the release could be searched. */
  private List<String> switchOnAndAwaitSearch() throws InterruptedException {
    List<String> shown = new CopyOnWriteArrayList<>();
    CountDownLatch searchable = new CountDownLatch(1);
    installer.close();
    inUse = new ReleaseInUse();
    inUse.onSwitch(
        release -> {
          shown.add(
              release.number() + (release.index() == null ? " without" : " with") + " search");
          if (release.index() != null) {
            searchable.countDown();
          }
        });
    installer = new Installer(data, CLOCK, inUse);
    installer.recover();
    assertThat(searchable.await(30, TimeUnit.SECONDS)).isTrue();
    return shown;
  }

  private boolean finds(String query) {
    GuideIndex index = Objects.requireNonNull(inUse.current().index());
    return !index.find(query, Language.INDONESIAN, 5).hits().isEmpty();
  }

  private static void flipBytes(Path index) throws IOException {
    try (Stream<Path> files = Files.walk(index)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        for (int at = bytes.length / 2; at < bytes.length; at += 7) {
          bytes[at] ^= 0x55;
        }
        Files.write(file, bytes);
      }
    }
  }

  @Test
  void aDamagedItemIsFetchedAgain() throws IOException {
    office.publish(Office.guide("Paspor hilang"));
    installer.install(office);
    try (Stream<Path> items = Files.list(data.resolve("items"))) {
      for (Path item : items.toList()) {
        Files.writeString(item, "rotten");
      }
    }
    switchOn();
    assertThat(inUse.current().number()).isZero();
    assertThat(installer.install(office)).isEqualTo(new Installed.Done(1));
  }

  @Test
  void aFullDiskIsSaidAndLeavesTheReleaseBefore() throws IOException {
    office.publish(Office.guide("Paspor hilang"));
    installer.install(office);
    Path items = data.resolve("items");
    Path aside = data.resolve("aside");
    Files.move(items, aside);
    // A file where the folder should be stands in for a disk that takes nothing.
    Files.writeString(items, "");
    office.publish(Office.guide("Paspor hilang, lagi"));
    assertThat(installer.install(office))
        .isInstanceOfSatisfying(
            Installed.Failed.class, failed -> assertThat(failed.reason()).contains("disk"));
    assertThat(titles()).containsExactly("Paspor hilang");
    Files.delete(items);
    Files.move(aside, items);
    assertThat(installer.install(office)).isEqualTo(new Installed.Done(2));
  }
}
