package id.imigrasi.corner.kiosk.helper;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinSession;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.ScreenTest;
import id.imigrasi.corner.kiosk.TestHelper;
import id.imigrasi.corner.kiosk.TestRelease;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HelperScreenTest extends ScreenTest {

  @BeforeEach
  void open() {
    serve(1, TestRelease.usual().with(TestHelper.PATH, TestHelper.TEXT));
  }

  @Test
  void asksTheFirstQuestionWithNotSureAsTheLastAnswer() {
    at("pandu/paspor-mana");

    assertThat(heading()).isEqualTo("Untuk siapa?");
    assertThat(links())
        .containsExactly("/pandu/paspor-mana/1", "/pandu/paspor-mana/2", "/pandu/paspor-mana/0");
  }

  @Test
  void saysWhichQuestionItIsAfterAnswersInTheAddress() {
    HelperScreen screen = at("pandu/paspor-mana/0");

    assertThat(heading()).isEqualTo("Bagaimana paspornya?");
    assertThat(words(screen)).contains("Pertanyaan 2", "Lihat bukunya.");
    assertThat(links()).contains("/pandu/paspor-mana/0-1");
  }

  @Test
  void goesOnToTheNextQuestionWithoutANewScreen() {
    HelperScreen first = at("pandu/paspor-mana");

    HelperScreen second = at("pandu/paspor-mana/1");

    assertThat(second).isSameAs(first);
    assertThat(heading()).isEqualTo("Bagaimana paspornya?");
  }

  @Test
  void endsWithTheAnswerPapersStepsAndGuides() {
    HelperScreen screen = at("pandu/paspor-mana/1-1");

    assertThat(heading()).isEqualTo("Lapor dulu");
    assertThat(words(screen))
        .contains("Polisi membuat surat.", "Foto", "Surat polisi", "Pergi ke polisi")
        .containsSubsequence("type=\"checkbox\"", "type=\"checkbox\"");
    assertThat(links())
        .containsExactly("/panduan/paspor-hilang", "/pandu/paspor-mana", "/bawa/paspor-mana/1-1");
  }

  @Test
  void showsEveryFeeWithDateAndSourceAndTheirSum() {
    HelperScreen screen = at("pandu/paspor-mana/1-1");

    assertThat(words(screen))
        .contains("Rp1.000.000", "Berlaku per 17 Desember 2024", "Sumber: Sumber Satu")
        .contains("Salah satu dari ini:", "Jumlah biaya resmi:", "Rp2.000.000");
  }

  @Test
  void showsTheSumAsARangeWhereThereIsAChoice() {
    serve(2, withFees("amount: 650000", "amount: 950000"));

    HelperScreen screen = at("pandu/paspor-mana/1-0");

    assertThat(words(screen)).contains("Rp650.000 sampai Rp950.000");
  }

  @Test
  void saysThatItIsFreeWhereEveryFeeIsZero() {
    serve(2, withFees("amount: 0", "amount: 0"));

    HelperScreen screen = at("pandu/paspor-mana/1-0");

    assertThat(words(screen)).contains("<span class=\"total-figure\">Gratis (Rp0)</span>");
  }

  @Test
  void numbersEverySourceOnceAndLabelsWhatIsOnlyPractice() {
    HelperScreen screen = at("pandu/paspor-mana/1-1");

    assertThat(words(screen)).containsOnlyOnce("<span class=\"source-title\">Sumber Satu</span>");
    assertThat(words(screen)).contains("praktik di beberapa kantor, bukan aturan");
  }

  @Test
  void warnsOfDanger() {
    HelperScreen screen = at("pandu/paspor-mana/2");

    assertThat(words(screen)).contains("alarm", "Selamatkan diri");
    assertThat(words(screen)).doesNotContain("Jumlah biaya resmi");
  }

  @Test
  void namesWhatToConfirmWithAnOfficerOnce() {
    String toConfirm = "confirm: [\"Apakah tarif masih sama.\"]\nchecked:";
    serve(
        2,
        helped()
            .edit("guides/id/paspor-hilang.md", "checked:", toConfirm)
            .edit("guides/id/biaya-paspor.md", "checked:", toConfirm));

    HelperScreen screen = at("pandu/paspor-mana/1-1");

    assertThat(words(screen))
        .contains("Pastikan dulu ke petugas")
        .containsOnlyOnce("Apakah tarif masih sama.");
  }

  @Test
  void warnsWhereAGuideBehindItIsDueForReview() {
    assertThat(words(at("pandu/paspor-mana/1-1"))).doesNotContain("waktunya diperiksa lagi");

    serve(
        2,
        helped()
            .edit("guides/id/biaya-paspor.md", "2026-11-22", "2020-01-01")
            .edit("guides/id/biaya-paspor.md", "2099-01-01", "2020-02-01"));

    assertThat(words(at("pandu/paspor-mana/1-1"))).contains("waktunya diperiksa lagi");
  }

  @Test
  void speaksEnglishWithTheSameAnswers() {
    HelperScreen screen = at("pandu/paspor-mana/1-1");

    VaadinSession.getCurrent().setLocale(Language.ENGLISH.locale());

    assertThat(heading()).isEqualTo("Report first");
    assertThat(words(screen)).contains("What to bring", "Rp2,000,000", "Sumber Satu");
  }

  @Test
  void saysThatThereAreNoSuchAnswers() {
    at("pandu/paspor-mana/7");
    assertThat(heading()).isEqualTo("Pertanyaan ini tidak ada");

    at("pandu/Tidak Ada/x");
    assertThat(heading()).isEqualTo("Pertanyaan ini tidak ada");
  }

  private HelperScreen at(String address) {
    return navigate(address, HelperScreen.class);
  }

  private static TestRelease helped() {
    return TestRelease.usual().with(TestHelper.PATH, TestHelper.TEXT);
  }

  /** What the lost passport and the passport cost. */
  private static TestRelease withFees(String lost, String passport) {
    return helped()
        .edit("guides/id/paspor-hilang.md", "amount: 1000000", lost)
        .edit("guides/id/biaya-paspor.md", "amount: 1000000", passport);
  }
}
