package id.imigrasi.corner.content.indonesian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundsTest {

  @ParameterizedTest
  @CsvSource({
    "pasfor, paspor",
    "passpor, paspor",
    "fisa, visa",
    "photo, foto",
    "akhte, akte",
    "syarat, sarat",
    "kwitansi, kuitansi",
    "taksi, taxi",
    "doeloe, dulu",
    "djakarta, jakarta",
  })
  void wordsThatSoundAlikeHaveOneKey(String one, String other) {
    assertThat(Sounds.key(one)).isEqualTo(Sounds.key(other));
  }

  @ParameterizedTest
  @CsvSource({"paspor, pasar", "visa, bisa", "akta, kata"})
  void wordsThatDoNotHaveDifferentOnes(String one, String other) {
    assertThat(Sounds.key(one)).isNotEqualTo(Sounds.key(other));
  }
}
