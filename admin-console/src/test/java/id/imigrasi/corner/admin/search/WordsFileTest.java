package id.imigrasi.corner.admin.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.item.Problem;
import id.imigrasi.corner.content.words.SearchWords;
import id.imigrasi.corner.content.words.SearchWordsParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsFileTest {

  private static final String FILE =
      """
      # Words
      spellings:
        - {means: berapa, typed: [brp]}  # chat
      synonyms:
        - [ktp, id card]
      small-words: [yang]
      outside: [
          akta cerai,
        ]
      """;

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void addsALineOfEachKindAndKeepsTheRest() {
    String text = add(FILE, WordsFile.Kind.SPELLING, "Piro", "berapa");
    text = add(text, WordsFile.Kind.SYNONYM, "kartu penduduk", "ktp");
    text = add(text, WordsFile.Kind.OUTSIDE, "visa mars", "");

    SearchWords words = SearchWordsParser.parse(text, problems);
    assertThat(problems).isEmpty();
    assertThat(words.spellings()).containsEntry("piro", "berapa").containsEntry("brp", "berapa");
    assertThat(words.synonyms())
        .contains(List.of("ktp", "kartu penduduk"), List.of("ktp", "id card"));
    assertThat(words.outside()).containsExactlyInAnyOrder("visa mars", "akta cerai");
    assertThat(text).contains("# Words", "# chat");
  }

  @Test
  void addsAPartThatIsNotThereYet() {
    String text = "small-words: []\n";
    for (WordsFile.Kind kind : WordsFile.Kind.values()) {
      text = add(text, kind, "typed " + kind, "means");
    }

    SearchWords words = SearchWordsParser.parse(text, problems);
    assertThat(problems).isEmpty();
    assertThat(words.spellings()).hasSize(1);
    assertThat(words.synonyms()).hasSize(1);
    assertThat(words.outside()).hasSize(1);
  }

  @Test
  void takesSignsAsPartOfAWord() {
    String text = add(FILE, WordsFile.Kind.OUTSIDE, "a: \"b\", [c] \\ #d", "");

    assertThat(SearchWordsParser.parse(text, problems).outside()).contains("a: \"b\", [c] \\ #d");
    assertThat(problems).isEmpty();
  }

  private static String add(String text, WordsFile.Kind kind, String typed, String means) {
    return new String(
        WordsFile.with(text.getBytes(StandardCharsets.UTF_8), kind, typed, means),
        StandardCharsets.UTF_8);
  }
}
