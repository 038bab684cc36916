package id.imigrasi.corner.kiosk.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.ScreenTest;
import id.imigrasi.corner.kiosk.TestRelease;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GuideScreenTest extends ScreenTest {

  @Test
  void answersFirst() {
    GuideScreen screen = show("paspor-hilang", TestRelease.usual());

    assertThat(heading()).isEqualTo("Paspor hilang");
    assertThat(words(screen)).contains("Lapor polisi.");
  }

  @Test
  void showsThePartsInTheirOrder() {
    show("paspor-hilang", TestRelease.usual());

    assertThat(findInView(H2.class).all().stream().map(H2::getText))
        .containsExactly("Yang perlu dibawa", "Biaya", "Lama proses", "Peringatan", "Sumber");
  }

  @Test
  void showsFeesWithTheirDateAndSource() {
    show("paspor-hilang", TestRelease.usual());

    assertThat(words(find(FeeTable.class).single()))
        .contains("Rp1.000.000", "per buku", "Berlaku per 17 Desember 2024", "Sumber: Sumber Satu");
  }

  @Test
  void saysWhatIsOnlyThePracticeOfSomeOffices() {
    GuideScreen screen = show("paspor-hilang", TestRelease.usual());

    assertThat(words(find(Facts.class).single()))
        .contains("praktik di beberapa kantor, bukan aturan");
    assertThat(words(screen)).contains("Fotokopi KTP<sup class=\"cite\">2</sup> <span");
  }

  @Test
  void leadsHomeWithThePhone() {
    show("paspor-hilang", TestRelease.usual());

    assertThat(links()).contains("/bawa/paspor-hilang");
  }

  @Test
  void saysHonestlyThatAGuideIsOnlyInTheOtherLanguage() {
    GuideScreen screen = show("tppo-lapor", TestRelease.usual());

    assertThat(words(screen)).contains("Panduan ini baru ada dalam bahasa Inggris.");
  }

  @Test
  void warnsOfAGuideThatIsDueToBeChecked() {
    OpenGuide open =
        OpenGuide.of(
                TestRelease.usual().as(1).corpus(),
                "paspor-hilang",
                Language.INDONESIAN,
                LocalDate.of(2099, 1, 1))
            .orElseThrow();

    assertThat(words(new GuideHead(open))).contains("sudah waktunya diperiksa lagi");
  }

  @Test
  void saysThatThereIsNoSuchGuide() {
    show("tidak-ada", TestRelease.usual());

    assertThat(heading()).isEqualTo("Panduan ini tidak ada");
    assertThat(links()).containsExactly("/cari", "/");
  }

  @Test
  void showsTheNewReleaseAtOnceAndSaysSo() {
    GuideScreen screen = show("paspor-hilang", TestRelease.usual());

    serve(
        2,
        TestRelease.usual()
            .with("paspor-hilang", Language.INDONESIAN, "paspor", "Paspor hilang", "Kabar baru."));

    assertThat(words(screen)).contains("Kabar baru.", "Halaman ini baru saja diperbarui.");
  }

  @Test
  void leavesAGuideAloneThatANewReleaseDoesNotChange() {
    GuideScreen screen = show("paspor-hilang", TestRelease.usual());
    FeeTable drawn = find(FeeTable.class).single();

    serve(
        2,
        TestRelease.usual()
            .with("paspor-rusak", Language.INDONESIAN, "paspor", "Paspor rusak", "Ganti."));

    assertThat(find(FeeTable.class).single()).isSameAs(drawn);
    assertThat(words(screen)).doesNotContain("Halaman ini baru saja diperbarui.");
  }

  private GuideScreen show(String slug, TestRelease release) {
    serve(1, release);
    return navigate(GuideScreen.class, slug);
  }
}
