package id.imigrasi.corner.content.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.imigrasi.corner.content.item.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortCodeTest {

  @ParameterizedTest
  @CsvSource({
    "paspor-hilang, id, HG8XT",
    "paspor-hilang, en, 6Q4ZF",
    "paspor-rusak, id, G2RGH",
    "ktp-hilang-rusak, id, P3XXP",
  })
  void staysTheSameForEver(String slug, String language, String code) {
    assertThat(ShortCode.of(new GuideId(slug), Language.of(language).orElseThrow()))
        .hasToString(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HG8XT", "hg8xt", " hg-8xt ", "h g 8 x t", "HG8\tXT"})
  void isReadHoweverItIsTyped(String typed) {
    assertThat(ShortCode.parse(typed)).contains(new ShortCode("HG8XT"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HG8X", "HG8XTT", "HG8XA", "HG8X0", "HG8XÉ", "----------"})
  void isEmptyForWhatIsNoCode(String typed) {
    assertThat(ShortCode.parse(typed)).isEmpty();
  }

  @Test
  void doesNotReadALongText() {
    assertThat(ShortCode.parse(" ".repeat(1_000_000) + "HG8XT")).isEmpty();
  }

  @Test
  void refusesAnotherForm() {
    assertThatThrownBy(() -> new ShortCode("hg8xt")).isInstanceOf(IllegalArgumentException.class);
  }
}
