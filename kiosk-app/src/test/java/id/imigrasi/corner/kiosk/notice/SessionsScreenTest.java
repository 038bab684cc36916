package id.imigrasi.corner.kiosk.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import id.imigrasi.corner.kiosk.ScreenTest;
import id.imigrasi.corner.kiosk.TestRelease;
import org.junit.jupiter.api.Test;

class SessionsScreenTest extends ScreenTest {

  @Test
  void listsTheSessionsAheadTheEarliestFirst() {
    TestRelease release = TestRelease.usual();
    session(release, "kemudian", "2099-12-05", false);
    session(release, "dahulu", "2099-03-01", false);
    session(release, "lewat", "2001-01-01", false);
    serve(1, release);

    navigate(SessionsScreen.class);

    assertThat(findInView(H2.class).all().stream().map(H2::getText))
        .containsExactly("Acara dahulu", "Acara kemudian");
  }

  @Test
  void saysDayAndTimeInWords() {
    serve(1, session(TestRelease.usual(), "acara", "2099-12-05", false));

    assertThat(words(navigate(SessionsScreen.class)))
        .contains("Sabtu, 5 Desember 2099", "Pukul 08.00 sampai 14.30", "Balai desa")
        .doesNotContain("CONTOH");
    assertThat(links()).containsExactly("/panduan/paspor-hilang");
  }

  @Test
  void saysDayAndTimeInEnglish() {
    serve(1, session(TestRelease.usual(), "acara", "2099-12-05", false));

    open("kegiatan", "bahasa=en");

    assertThat(words(find(SessionsScreen.class).single()))
        .contains("Saturday, 5 December 2099", "08:00 to 14:30");
  }

  @Test
  void labelsAnExample() {
    serve(1, session(TestRelease.usual(), "acara", "2099-12-05", true));

    assertThat(words(navigate(SessionsScreen.class))).contains("CONTOH");
  }

  @Test
  void saysThatNothingIsPlanned() {
    serve(1, TestRelease.usual());

    assertThat(words(navigate(SessionsScreen.class)))
        .contains("Belum ada kegiatan yang direncanakan.");
  }

  private static TestRelease session(
      TestRelease release, String slug, String day, boolean example) {
    return release.with(
        "guides/sessions/" + slug + ".yaml",
        """
        slug: %1$s
        example: %3$s
        kind: mobile
        title: {id: Acara %1$s, en: Event %1$s}
        starts: %2$sT08:00
        ends: %2$sT14:30
        place: {id: Balai desa, en: Village hall}
        text: {id: Bawa KTP., en: Bring your ID card.}
        guides: [paspor-hilang]
        """
            .formatted(slug, day, example));
  }
}
