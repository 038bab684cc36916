package id.imigrasi.corner.content.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2024, 2024, 2024",
    "2024-12, Desember 2024, December 2024",
    "2024-12-17, 17 Desember 2024, 17 December 2024",
    "2024-02-29, 29 Februari 2024, 29 February 2024",
  })
  void isWrittenAsExactlyAsItIsKnown(String iso, String indonesian, String english) {
    PartialDate date = PartialDate.parse(iso).orElseThrow();

    assertThat(date).hasToString(iso);
    assertThat(date.inWords(Language.INDONESIAN)).isEqualTo(indonesian);
    assertThat(date.inWords(Language.ENGLISH)).isEqualTo(english);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "24", "2024-13", "2023-02-29", "2024-1", "2024-12-1", "17-12-2024", "2024-"})
  void isEmptyForWhatIsNoDate(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }

  @Test
  void refusesADayWithoutAMonth() {
    assertThatThrownBy(() -> new PartialDate(2024, 0, 17)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void standsBeforeTheMoreExactDatesOfItsYear() {
    assertThat(
            Stream.of("2024-12-17", "2025", "2024", "2024-12")
                .map(iso -> PartialDate.parse(iso).orElseThrow())
                .sorted())
        .extracting(PartialDate::toString)
        .containsExactly("2024", "2024-12", "2024-12-17", "2025");
  }

  @Test
  void comesFromADay() {
    assertThat(PartialDate.of(LocalDate.of(2026, 11, 22))).isEqualTo(new PartialDate(2026, 11, 22));
  }
}
