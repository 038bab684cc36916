package id.imigrasi.corner.content.words;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.item.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsParserTest {

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void readsEveryPart() {
    SearchWords words =
        parse(
            """
            spellings:
              - {means: berapa, typed: [brp, Piro]}
              - {means: di mana, typed: [nang  endi]}
            synonyms:
              - [ktp, kartu tanda penduduk]
            small-words: [yang]
            outside: [akta cerai]
            """);

    assertThat(problems).isEmpty();
    assertThat(words.spellings())
        .containsEntry("brp", "berapa")
        .containsEntry("piro", "berapa")
        .containsEntry("nang endi", "di mana");
    assertThat(words.synonyms()).containsExactly(List.of("ktp", "kartu tanda penduduk"));
    assertThat(words.smallWords()).containsExactly("yang");
    assertThat(words.outside()).containsExactly("akta cerai");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spellings: [{means: a, typed: [x]}, {means: b, typed: [x]}] | in another line already",
        "spellings: [{means: a, typed: [a]}]                         | means itself",
        "spellings: [{typed: [a]}]                                   | is missing",
        "spellings: [{means: a, typd: [b]}]                          | is not a known field",
        "synonyms: [[ktp]]                                           | two or more",
        "synonyms: [[\"\", ktp, kartu]]                              | is empty",
        "synonyms: [ktp]                                             | should be a list",
        "small: [yang]                                               | is not a known field",
        "outside: {a: b}                                             | should be one text",
      })
  void saysWhatIsWrong(String yaml, String message) {
    assertThat(parse(yaml)).isEqualTo(SearchWords.EMPTY);
    assertThat(problems)
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.file()).isEqualTo(SearchWords.PATH));
    assertThat(problems.toString()).contains(message);
  }

  private SearchWords parse(String yaml) {
    return SearchWordsParser.parse(yaml, problems);
  }
}
