package id.imigrasi.corner.admin.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.wire.KioskEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FitTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-27");

  private static Optional<String> words(String words, String language) {
    return Fit.words(new KioskEvent.Unanswered(words, language, 1));
  }

  @Test
  void wordsAreTidied() {
    assertThat(words("  Akta \t CERAI\n", "id")).contains("akta cerai");
    assertThat(words("akta\0cerai\uD800", "id")).contains("akta cerai");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\0", "?!", "\uDC00"})
  void whatHasNoWordsIsLeftOut(String words) {
    assertThat(words(words, "id")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xx", "\0\0"})
  void whatWasAskedInNoLanguageIsLeftOut(String language) {
    assertThat(words("akta cerai", language)).isEmpty();
  }

  @Test
  void wordsThatGrowInLowerCaseStillFit() {
    assertThat(words("İ".repeat(80), "id").orElseThrow()).hasSizeLessThanOrEqualTo(80);
    assertThat(words("İİ" + "😀a".repeat(25) + "😀", "id").orElseThrow())
        .hasSizeLessThanOrEqualTo(80)
        .doesNotEndWith("\uD83D");
  }

  @Test
  void aWrongClockCountsForToday() {
    assertThat(Fit.day(Instant.parse("2026-11-20T00:00:00Z"), TODAY)).isEqualTo("2026-11-20");
    assertThat(Fit.day(Instant.parse("2026-11-28T00:00:00Z"), TODAY)).isEqualTo("2026-11-28");
    assertThat(Fit.day(Instant.parse("1970-01-01T00:00:00Z"), TODAY)).isEqualTo(TODAY);
    assertThat(Fit.day(Instant.parse("2041-01-01T00:00:00Z"), TODAY)).isEqualTo(TODAY);
    assertThat(Fit.day(Instant.MAX, TODAY)).isEqualTo(TODAY);
    assertThat(Fit.day(Instant.MIN, TODAY)).isEqualTo(TODAY);
  }

  @Test
  void anAbsurdCountIsCut() {
    assertThat(Fit.times(12)).isEqualTo(12);
    assertThat(Fit.times(Integer.MAX_VALUE)).isEqualTo(Fit.MOST_A_DAY);
  }
}
