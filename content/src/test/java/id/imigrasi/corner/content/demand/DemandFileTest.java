package id.imigrasi.corner.content.demand;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemandFileTest {

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void readsWhatItWrites() {
    Demand demand = new Demand(Map.of(new GuideId("ikd"), 3, new GuideId("kia"), 250));

    assertThat(parse(new String(DemandFile.write(demand), StandardCharsets.UTF_8)))
        .isEqualTo(demand);
    assertThat(parse(new String(DemandFile.write(Demand.NONE), StandardCharsets.UTF_8)))
        .isEqualTo(Demand.NONE);
    assertThat(problems).isEmpty();
    assertThat(demand.of(new GuideId("kia"))).isEqualTo(250);
    assertThat(demand.of(new GuideId("splp"))).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "opened: {ikd: -1}",
        "opened: {ikd: 99999999999}",
        "opened: {IKD!: 1}",
        "opened: [ikd]",
        "others: 1"
      })
  void refusesWhatIsNone(String yaml) {
    assertThat(parse(yaml)).isEqualTo(Demand.NONE);
    assertThat(problems).isNotEmpty();
  }

  private Demand parse(String yaml) {
    return DemandFile.parse(yaml, problems);
  }
}
