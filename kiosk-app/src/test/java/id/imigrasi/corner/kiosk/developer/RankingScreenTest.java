package id.imigrasi.corner.kiosk.developer;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.kiosk.ScreenTest;
import id.imigrasi.corner.kiosk.TestRelease;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "corner.developer=true")
class RankingScreenTest extends ScreenTest {

  @Test
  void showsWhatWasFoundAndHow() {
    serve(1, TestRelease.usual());

    open("pengembang/cari", "q=paspor%20hilang");

    assertThat(words(find(RankingScreen.class).single()))
        .contains("paspor hilang", "FOUND", "paspor-hilang");
  }
}
