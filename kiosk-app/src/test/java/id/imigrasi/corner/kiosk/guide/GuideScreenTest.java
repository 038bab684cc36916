package id.imigrasi.corner.kiosk.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.ScreenTest;
import id.imigrasi.corner.kiosk.TestRelease;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GuideScreenTest extends ScreenTest {

  private static final String FADED =
      """
      ---
      slug: paspor-luntur
      language: id
      title: Paspor luntur
      summary: Jawaban singkat.
      topic: paspor
      audience: [warga]
      sources: [{id: A, title: Sumber Satu, kind: official, date: 2019-05}]
      checked: 2019-11-22
      review-by: 2020-02-22
      confirm: ["Tanya dulu."]
      ---

      ## Langkah

      1. Datang ke **UKK**. UKK itu dekat. [^A]
      """;

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
  void showsAFeesDateBesideTheFee() {
    show("paspor-hilang", TestRelease.usual());

    assertThat(words(find(NativeTableCell.class).single()))
        .contains("Rp1.000.000", "Berlaku per 17 Desember 2024");
  }

  @Test
  void showsAFeesDateInEnglish() {
    serve(1, TestRelease.usual());

    open("panduan/paspor-hilang", "bahasa=en");

    assertThat(words(find(NativeTableCell.class).single()))
        .contains("Rp1,000,000", "In force as of 17 December 2024");
  }

  @Test
  void saysAtOnceThatThereIsSomethingToConfirmAndAfterTheFactsWhat() {
    GuideScreen screen =
        show("paspor-luntur", TestRelease.usual().with("guides/id/paspor-luntur.md", FADED));

    assertThat(words(find(GuideHead.class).single()))
        .containsSubsequence("Jawaban singkat.", "Ada yang perlu dipastikan", "Dipe");
    assertThat(words(screen))
        .containsSubsequence("Datang ke", "Pastikan dulu ke petugas", "Tanya dulu.", "Sumber");
  }

  @Test
  void hasNoSuchBoxWhereThereIsNothingToConfirm() {
    GuideScreen screen = show("paspor-hilang", TestRelease.usual());

    assertThat(words(screen)).doesNotContain("Pastikan dulu ke petugas");
  }

  @Test
  void explainsATermWhereItStandsFirst() {
    GuideScreen screen = show("paspor-luntur", withTerms("Kantor kecil."));

    assertThat(words(screen))
        .containsOnlyOnce("data-meaning=\"meaning-ukk\"")
        .contains("Kantor kecil.");
    assertThat(links()).contains("/istilah/ukk");
  }

  @Test
  void explainsNoTermThatTheGuideDoesNotMention() {
    GuideScreen screen = show("paspor-hilang", withTerms("Kantor kecil."));

    assertThat(words(screen)).doesNotContain("Kantor kecil.");
  }

  @Test
  void leavesAGuideAloneWhoseTermsMeanTheSame() {
    GuideScreen screen = show("paspor-hilang", withTerms("Kantor kecil."));

    serve(2, withTerms("Kantor cabang."));

    assertThat(words(screen)).doesNotContain("Halaman ini baru saja diperbarui.");
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
  void saysSoInEnglishOfAnIndonesianGuide() {
    serve(1, TestRelease.usual());

    open("panduan/biaya-paspor", "bahasa=en");

    assertThat(heading()).isEqualTo("Biaya paspor");
    assertThat(words(find(GuideHead.class).single()))
        .contains("This guide is only available in Indonesian so far.");
  }

  @Test
  void warnsOfAGuideThatIsPastItsReviewDate() {
    GuideScreen screen =
        show("paspor-luntur", TestRelease.usual().with("guides/id/paspor-luntur.md", FADED));

    assertThat(words(screen)).contains("sudah waktunya diperiksa lagi");
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

  private static TestRelease withTerms(String meaning) {
    return TestRelease.usual()
        .with("guides/id/paspor-luntur.md", FADED)
        .with(
            "guides/glossary.yaml",
            """
            sources: []
            checked: 2026-11-22
            review-by: 2099-01-01
            terms:
              - id: ukk
                name: {id: UKK, en: UKK}
                spellings: [UKK]
                meaning: {id: "%s", en: Small office.}
            """
                .formatted(meaning));
  }
}
