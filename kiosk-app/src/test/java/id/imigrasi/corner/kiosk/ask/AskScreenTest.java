package id.imigrasi.corner.kiosk.ask;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.kiosk.ScreenTest;
import id.imigrasi.corner.kiosk.TestRelease;
import org.junit.jupiter.api.Test;

class AskScreenTest extends ScreenTest {

  private static final String OFFICE =
      """
      slug: %1$s
      name: {id: "Kantor %1$s", en: "Office %1$s"}
      kind: kanim
      town: "Kota"
      province: "Provinsi"
      order: %2$d
      address: {text: "Jl. Satu", source: [S]}
      %3$s
      sources:
        - {id: S, title: "Sumber Kantor", kind: official, date: 2025}
      checked: 2026-11-22
      review-by: %4$s
      """;

  private static TestRelease offices() {
    return TestRelease.usual()
        .with("guides/offices/diam.yaml", OFFICE.formatted("diam", 1, "", "2099-01-01"))
        .with(
            "guides/offices/buka.yaml",
            OFFICE.formatted(
                "buka",
                2,
                "hours: {text: {id: Senin pagi, en: Monday morning}, date: 2026-05, source: [S]}",
                "2099-01-01"))
        .with(
            "guides/offices/angkat.yaml",
            OFFICE.formatted(
                "angkat",
                3,
                "phones: [{number: \"0812111\", label: {id: WhatsApp, en: WhatsApp}, source: [S]}]",
                "2020-01-01"));
  }

  @Test
  void showsTheQuestionOnTopAndSaysWhereToAsk() {
    serve(1, offices());

    open("tanya", "q=bus%20ke%20kota%3F%20%3Cb%3E");

    assertThat(heading()).isEqualTo("Tanya petugas");
    assertThat(words(find(AskScreen.class).single()))
        .containsSubsequence(
            "Pertanyaan Anda", "bus ke kota? &lt;b&gt;", "Cari petugas", "Tunjukkan layar ini");
  }

  @Test
  void showsOfficesThatCanBeReachedThoseWithANumberFirst() {
    serve(1, offices());

    open("tanya", "");

    assertThat(words(find(AskScreen.class).single()))
        .containsSubsequence(
            "Kantor angkat",
            "sudah waktunya diperiksa lagi",
            "WhatsApp",
            "0812111",
            "Tanggalnya tidak diketahui",
            "Sumber: Sumber Kantor",
            "Kantor buka",
            "Senin pagi",
            "Berlaku per Mei 2026",
            "Lihat semua kantor")
        .doesNotContain("Kantor diam", "Pertanyaan Anda");
    assertThat(links()).contains("/kantor/angkat", "/kantor");
  }

  @Test
  void saysHonestlyThatNoNumberIsKnown() {
    serve(1, TestRelease.usual());

    open("tanya", "");

    assertThat(words(find(AskScreen.class).single()))
        .contains("Nomor telepon kantor belum kami ketahui.");
  }

  @Test
  void speaksEnglishToo() {
    serve(1, offices());

    open("tanya", "q=bus&bahasa=en");

    assertThat(heading()).isEqualTo("Ask an officer");
    assertThat(words(find(AskScreen.class).single())).contains("Office angkat", "Your question");
  }
}
