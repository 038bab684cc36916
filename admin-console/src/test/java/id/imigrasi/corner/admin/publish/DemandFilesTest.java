package id.imigrasi.corner.admin.publish;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.demand.Demand;
import id.imigrasi.corner.content.demand.DemandFile;
import id.imigrasi.corner.content.guide.GuideId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DemandFilesTest {

  private static final GuideId LOST = new GuideId("paspor-hilang");
  private static final GuideId NEW = new GuideId("paspor-baru");
  private static final Map<String, byte[]> FILES =
      Map.of("guides/id/paspor-hilang.md", new byte[0], "guides/en/paspor-baru.md", new byte[0]);

  private static Optional<Map<GuideId, Integer>> told(
      Map<GuideId, Integer> before, DemandSource now) {
    Map<String, byte[]> files =
        new DemandFiles(Optional.of(now)).upToDate(new Demand(before), FILES);
    assertThat(files).containsAllEntriesOf(FILES);
    return Optional.ofNullable(files.get(Demand.PATH))
        .map(
            bytes ->
                DemandFile.parse(new String(bytes, StandardCharsets.UTF_8), new ArrayList<>())
                    .opened());
  }

  @Test
  void countsAreRoundedToTwoDigits() {
    assertThat(told(Map.of(), () -> Map.of(LOST, 12_499, NEW, 87)))
        .contains(Map.of(LOST, 12_000, NEW, 87));
  }

  @Test
  void onlyGuidesThatAreThereAndWereOpenedAreTold() {
    Map<GuideId, Integer> opened = new HashMap<>();
    opened.put(LOST, 40);
    opened.put(NEW, 0);
    opened.put(new GuideId("tak-dikenal"), 900);
    assertThat(told(Map.of(), () -> opened)).contains(Map.of(LOST, 40));
  }

  @Test
  void aSmallChangeWaits() {
    assertThat(told(Map.of(LOST, 100), () -> Map.of(LOST, 110))).isEmpty();
    assertThat(told(Map.of(LOST, 100), () -> Map.of(LOST, 100, NEW, 4))).isEmpty();
    assertThat(told(Map.of(LOST, 3), () -> Map.of(LOST, 6))).isEmpty();
    assertThat(told(Map.of(), Map::of)).isEmpty();
  }

  @Test
  void aLargeChangeIsTold() {
    assertThat(told(Map.of(LOST, 100), () -> Map.of(LOST, 130))).contains(Map.of(LOST, 130));
    assertThat(told(Map.of(LOST, 100, NEW, 5), () -> Map.of(LOST, 100)))
        .contains(Map.of(LOST, 100));
    assertThat(told(Map.of(LOST, 100), Map::of)).contains(Map.of());
  }

  @Test
  void whatCannotBeCountedKeepsNobodyFromPublishing() {
    DemandSource broken =
        () -> {
          throw new IllegalStateException("no table");
        };
    assertThat(told(Map.of(LOST, 100), broken)).isEmpty();
  }

  @Test
  void aConsoleThatCountsNothingTellsNothing() {
    assertThat(new DemandFiles(Optional.empty()).upToDate(Demand.NONE, FILES)).isSameAs(FILES);
  }
}
