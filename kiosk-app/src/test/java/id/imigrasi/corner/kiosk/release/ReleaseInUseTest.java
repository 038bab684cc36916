package id.imigrasi.corner.kiosk.release;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.search.GuideIndex;
import id.imigrasi.corner.kiosk.TestRelease;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReleaseInUseTest {

  private final ReleaseInUse releases = new ReleaseInUse();

  @Test
  void servesNothingBeforeTheFirstRelease() {
    assertThat(releases.current()).isSameAs(ServedRelease.NONE);
  }

  @Test
  void servesTheReleaseSwitchedTo() {
    ServedRelease first = TestRelease.usual().as(1);

    releases.switchTo(first);

    assertThat(releases.current()).isSameAs(first);
  }

  @Test
  void tellsListenersUntilTheyAreRemoved() {
    List<Long> told = new ArrayList<>();
    Registration registration = releases.onSwitch(release -> told.add(release.number()));

    releases.switchTo(TestRelease.empty().as(1));
    registration.remove();
    releases.switchTo(TestRelease.empty().as(2));

    assertThat(told).containsExactly(1L);
  }

  @Test
  void aFailingListenerDoesNotKeepOthersFromBeingTold() {
    List<Long> told = new ArrayList<>();
    releases.onSwitch(
        release -> {
          throw new IllegalStateException("this screen is gone");
        });
    releases.onSwitch(release -> told.add(release.number()));

    releases.switchTo(TestRelease.empty().as(1));

    assertThat(told).containsExactly(1L);
  }

  @Test
  void aSearchInTheReleaseBeforeStillFindsAfterOneSwitch() {
    ServedRelease before = TestRelease.usual().as(1);
    releases.switchTo(before);

    releases.switchTo(TestRelease.usual().as(2));

    assertThat(finds(before)).isTrue();
  }

  @Test
  void anIndexIsClosedAtTheSecondSwitchAfterIt() {
    ServedRelease old = TestRelease.usual().as(1);
    releases.switchTo(old);

    releases.switchTo(TestRelease.usual().as(2));
    releases.switchTo(TestRelease.usual().as(3));

    assertThat(finds(old)).isFalse();
    assertThat(finds(releases.current())).isTrue();
  }

  @Test
  void closesEveryIndexWhenTheKioskStops() {
    ServedRelease last = TestRelease.usual().as(1);
    releases.switchTo(last);

    releases.close();

    assertThat(finds(last)).isFalse();
  }

  private static boolean finds(ServedRelease release) {
    GuideIndex index = Objects.requireNonNull(release.index());
    return !index.find("paspor hilang", Language.INDONESIAN, 5).hits().isEmpty();
  }
}
