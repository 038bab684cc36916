package id.imigrasi.corner.kiosk.notice;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.kiosk.ScreenTest;
import id.imigrasi.corner.kiosk.TestRelease;
import org.junit.jupiter.api.Test;

class NoticeScreenTest extends ScreenTest {

  @Test
  void showsANoticeWithItsDaysSourceAndGuide() {
    serve(1, release("2000-01-02", "2099-05-22"));

    NoticeScreen screen = navigate(NoticeScreen.class, "kabar");

    assertThat(heading()).isEqualTo("Ada kabar");
    assertThat(words(screen))
        .contains("Isi kabar.", "Berlaku 2 Januari 2000 sampai 22 Mei 2099", "Sumber Satu");
    assertThat(links()).containsExactly("/panduan/paspor-hilang");
  }

  @Test
  void showsNoNoticeWhoseTimeIsOver() {
    serve(1, release("2000-01-02", "2000-05-22"));

    navigate(NoticeScreen.class, "kabar");

    assertThat(heading()).isEqualTo("Kabar ini tidak ada");
  }

  @Test
  void saysThatThereIsNoSuchNotice() {
    serve(1, TestRelease.usual());

    navigate(NoticeScreen.class, "Tidak Ada");

    assertThat(heading()).isEqualTo("Kabar ini tidak ada");
  }

  private static TestRelease release(String from, String until) {
    return TestRelease.usual()
        .with(
            "guides/notices/kabar.yaml",
            """
            slug: kabar
            emergency: false
            from: %s
            until: %s
            title: {id: Ada kabar, en: There is news}
            text: {id: Isi kabar., en: What it says.}
            source: [A]
            guides: [paspor-hilang]
            sources: [{id: A, title: Sumber Satu, kind: official, date: 2025-05}]
            """
                .formatted(from, until));
  }
}
