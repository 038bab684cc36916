package id.imigrasi.corner.kiosk.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.ScreenTest;
import id.imigrasi.corner.kiosk.TestRelease;
import org.junit.jupiter.api.Test;

class HomeTest extends ScreenTest {

  @Test
  void saysThatItIsBeingPreparedBeforeTheFirstRelease() {
    navigate(Home.class);

    assertThat(heading()).isEqualTo("Sedang menyiapkan panduan");
  }

  @Test
  void becomesTheHomeScreenByItselfWhenTheFirstReleaseArrives() {
    navigate(Home.class);

    serve(1, TestRelease.usual());

    assertThat(heading()).isEqualTo("Ada yang bisa dibantu?");
  }

  @Test
  void offersOnlyTopicsThatHaveGuides() {
    serve(1, TestRelease.usual());

    navigate(Home.class);

    assertThat(links()).contains("/topik/paspor").doesNotContain("/topik/adminduk");
  }

  @Test
  void offersFrequentAndUrgentGuidesThatExist() {
    serve(1, TestRelease.usual());

    navigate(Home.class);

    assertThat(links())
        .contains("/panduan/paspor-hilang", "/panduan/biaya-paspor", "/panduan/tppo-lapor")
        .doesNotContain("/panduan/ktp-hilang-rusak", "/panduan/pengungsi-luar-negeri");
  }

  @Test
  void showsATopicThatANewReleaseBrings() {
    serve(1, TestRelease.usual());
    navigate(Home.class);

    serve(
        2,
        TestRelease.usual()
            .with("ktp-hilang-rusak", Language.INDONESIAN, "adminduk", "KTP hilang", "Gratis."));

    assertThat(links()).contains("/topik/adminduk", "/panduan/ktp-hilang-rusak");
  }

  @Test
  void showsNoUrgentHelpWhereThereIsNone() {
    serve(1, TestRelease.empty());

    navigate(Home.class);

    assertThat(find(UrgentHelp.class).exists()).isFalse();
  }
}
