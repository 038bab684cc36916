package id.imigrasi.corner.kiosk.fault;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.kiosk.ScreenTest;
import org.junit.jupiter.api.Test;

class NoSuchScreenTest extends ScreenTest {

  @Test
  void showsTheWaysOnFromAnAddressThatLeadsNowhere() {
    navigate("apa-ini", NoSuchScreen.class);

    assertThat(heading()).isEqualTo("Halaman ini tidak ada");
    assertThat(links()).containsExactly("/cari", "/");
  }
}
