package id.imigrasi.corner.kiosk.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import id.imigrasi.corner.kiosk.ScreenTest;
import id.imigrasi.corner.kiosk.TestRelease;
import org.junit.jupiter.api.Test;

class OfficeScreenTest extends ScreenTest {

  private static final String FULL =
      """
      address: {text: "Jl. Contoh 1, Kota & Desa", date: 2025-05, source: [A]}
      hours: {text: {id: "Senin 08.00", en: "Monday 8:00"}, date: 2026-04, source: [B]}
      phones:
        - {number: "0717 1234", label: {id: "Pengaduan", en: "Complaints"}, date: 2025, source: [A]}
      email: {text: "surat@contoh.example", date: 2025, source: [A]}
      guide: paspor-hilang
      """;

  private static final String PHONE =
      """
      phones:
        - {number: "0717 1234", date: 2025, source: [A]}
      """;

  private static final String HOURS =
      """
      hours: {text: {id: "Senin 08.00", en: "Monday 8:00"}, date: 2026-04, source: [A]}
      """;

  @Test
  void listsTheOfficesByProvince() {
    serve(1, office(office(TestRelease.usual(), "satu", "Jambi", 3, ""), "dua", "Aceh", 1, ""));

    navigate(DirectoryScreen.class);

    assertThat(findInView(H2.class).all().stream().map(H2::getText))
        .containsExactly("Aceh", "Jambi");
    assertThat(links()).containsExactly("/kantor/dua", "/kantor/satu");
  }

  @Test
  void saysInTheListWhereAndWhatAnOfficeIs() {
    serve(1, office(TestRelease.usual(), "satu", "Jambi", 1, ""));

    assertThat(words(navigate(DirectoryScreen.class)))
        .contains("Kantor satu", "Kota satu · Unit Kerja Keimigrasian (UKK)");
  }

  @Test
  void saysThatNoOfficeIsListed() {
    serve(1, TestRelease.usual());

    assertThat(words(navigate(DirectoryScreen.class))).contains("Belum ada kantor di daftar ini.");
  }

  @Test
  void showsEveryFactWithItsDateAndSource() {
    OfficeScreen screen = show(FULL);

    assertThat(heading()).isEqualTo("Kantor satu");
    assertThat(words(screen))
        .containsSubsequence("Jl. Contoh 1", "Berlaku per Mei 2025", "Sumber: Sumber Satu")
        .containsSubsequence("Senin 08.00", "April 2026", "kata chatbot kantor")
        .contains("Pengaduan", "0717 1234", "surat@contoh.example");
    assertThat(links()).containsExactly("/panduan/paspor-hilang");
  }

  @Test
  void admitsThatAFactHasNoDate() {
    assertThat(words(show("address: {text: Jl. Contoh 1, source: [A]}")))
        .contains("Jl. Contoh 1", "Tanggalnya tidak diketahui");
  }

  @Test
  void saysOnceWhatStandsBehindSeveralNumbers() {
    String another = "  - {number: \"0717 5678\", date: 2025, source: [A]}\n";

    assertThat(words(show(PHONE + another)))
        .contains("0717 1234", "0717 5678")
        .containsOnlyOnce("Sumber Satu");
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    show(PHONE);

    assertThat(findInView(H2.class).all().stream().map(H2::getText)).containsExactly("Telepon");
  }

  @Test
  void admitsThatTheHoursAreNotKnown() {
    assertThat(words(show(PHONE))).contains("Jam buka belum kami ketahui. Telepon dulu.");
  }

  @Test
  void admitsThatThePhoneIsNotKnown() {
    assertThat(words(show(HOURS))).contains("Nomor telepon belum kami ketahui.");
  }

  @Test
  void sendsNobodyToAPhoneThatIsNotKnown() {
    assertThat(words(show("")))
        .contains("Jam buka dan nomor telepon belum kami ketahui.")
        .doesNotContain("Telepon dulu");
  }

  @Test
  void admitsNothingWhereAllIsKnown() {
    assertThat(words(show(FULL))).doesNotContain("belum kami ketahui");
  }

  @Test
  void givesAPhoneTheWayThere() {
    assertThat(words(show(FULL))).contains("<svg", "Perlu kuota internet.");
    assertThat(MapTicket.link("Jl. Contoh 1, Kota & Desa"))
        .isEqualTo("https://www.openstreetmap.org/search?query=Jl.+Contoh+1%2C+Kota+%26+Desa");
  }

  @Test
  void showsNoMapWithoutAnAddress() {
    assertThat(words(show(PHONE))).doesNotContain("<svg");
  }

  @Test
  void warnsOfFactsThatAreDueToBeChecked() {
    assertThat(words(show(FULL))).contains("sudah waktunya diperiksa lagi");
  }

  @Test
  void saysThatThereIsNoSuchOffice() {
    serve(1, TestRelease.usual());

    navigate(OfficeScreen.class, "Tidak Ada");

    assertThat(heading()).isEqualTo("Kantor ini tidak ada");
  }

  private OfficeScreen show(String facts) {
    serve(1, office(TestRelease.usual(), "satu", "Jambi", 1, facts));
    return navigate(OfficeScreen.class, "satu");
  }

  private static TestRelease office(
      TestRelease release, String slug, String province, int order, String facts) {
    return release.with(
        "guides/offices/" + slug + ".yaml",
        """
        slug: %1$s
        name: {id: "Kantor %1$s", en: "Office %1$s"}
        kind: ukk
        town: "Kota %1$s"
        province: "%2$s"
        order: %3$d
        sources:
          - {id: A, title: "Sumber Satu", kind: official, date: 2025-05}
          - {id: B, title: "Sumber Dua", kind: practice, date: 2026-04}
        checked: 2019-11-22
        review-by: 2020-02-22
        %4$s"""
            .formatted(slug, province, order, facts));
  }
}
