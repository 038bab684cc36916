package id.imigrasi.corner.kiosk.demand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TidyWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "  Resep   RENDANG | resep rendang",
        "paspor 2 anak umur 17 | paspor 2 anak umur 17",
        "ktp 1601234567890001 hilang | ktp hilang",
        "nik 1601 2345 6789 0001 saya | nik saya",
        "wa 0812-3456-7890 | wa",
        "telepon (0734) 42 51 577 tutup | telepon ( tutup",
        "lahir 12/5/90 | lahir",
        "a1234567 paspor | a paspor",
        "+62.812.345 kirim | + kirim",
        "tulis ke budi@contoh.id ya | tulis ke ya",
        "tulis ke budi @ contoh ya | tulis ke ya",
        "ｎｉｋ １６０１２３４５ | nik",
      })
  void foldsAndLeavesNumbersAndAddressesOut(String typed, String words) {
    assertThat(TidyWords.of(typed)).contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "0812 3456 7890", "budi@contoh.id", "?!", "17"})
  void keepsNothingWithoutALetter(String typed) {
    assertThat(TidyWords.of(typed)).isEmpty();
  }

  @Test
  void keepsTwelveWordsAndEightyCharacters() {
    assertThat(TidyWords.of("kata ".repeat(30)).orElseThrow().split(" ")).hasSize(12);
    assertThat(TidyWords.of("panjangsekali ".repeat(30)).orElseThrow())
        .hasSizeLessThanOrEqualTo(80);
    assertThat(TidyWords.of("𝒜".repeat(100)).orElseThrow()).hasSizeLessThanOrEqualTo(80);
  }
}
