package id.imigrasi.corner.kiosk.developer;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.kiosk.ScreenTest;
import id.imigrasi.corner.kiosk.TestRelease;
import org.junit.jupiter.api.Test;

class NoDeveloperTest extends ScreenTest {

  @Test
  void visitorsDoNotFindTheDevelopersScreens() {
    serve(1, TestRelease.usual());

    open("pengembang/cari", "q=paspor%20hilang");

    assertThat(heading()).isEqualTo("Halaman ini tidak ada");
  }
}
