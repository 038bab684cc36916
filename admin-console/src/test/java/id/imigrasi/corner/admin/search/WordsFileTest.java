package id.imigrasi.corner.admin.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.admin.search.WordsEntry.Kind;
import id.imigrasi.corner.content.item.Problem;
import id.imigrasi.corner.content.words.SearchWords;
import id.imigrasi.corner.content.words.SearchWordsParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsFileTest {

  private static final WordsEntry OUTSIDE = new WordsEntry(Kind.OUTSIDE, "Visa  Mars", "");

  private static String with(String text, WordsEntry entry) {
    return new WordsFile(text).with(entry);
  }

  private static SearchWords read(String text) {
    List<Problem> problems = new ArrayList<>();
    SearchWords words = SearchWordsParser.parse(text, problems);
    assertThat(problems).as(text).isEmpty();
    return words;
  }

  @Test
  void anEntryBecomesTheLastLineOfItsList() {
    String text =
        """
        # Words
        spellings:
          # question words
          - {means: berapa, typed: [brp]}  # chat
          # more

        synonyms:
          - [ktp, id card]
        """;
    assertThat(with(text, new WordsEntry(Kind.SPELLING, "Piro", "berapa")))
        .isEqualTo(text.replace("  # chat\n", "  # chat\n  - {means: berapa, typed: [piro]}\n"));
    assertThat(with(text, new WordsEntry(Kind.SYNONYM, "kartu penduduk", "ktp")))
        .isEqualTo(text + "  - [ktp, kartu penduduk]\n");
    assertThat(with(text, OUTSIDE)).isEqualTo(text + "outside:\n  - visa mars\n");
  }

  @Test
  void aListInBracketsKeepsItsShape() {
    assertThat(with("outside: [sim, samsat]  # x\n", OUTSIDE))
        .isEqualTo("outside: [sim, samsat, visa mars]  # x\n");
    assertThat(with("outside: [\n    sim,\n    samsat,  # ]\n  ]\n", OUTSIDE))
        .isEqualTo("outside: [\n    sim,\n    samsat,\n    visa mars,  # ]\n  ]\n");
    assertThat(with("outside: [\n  sim\n]", OUTSIDE))
        .isEqualTo("outside: [\n  sim,\n  visa mars\n]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "spellings: []",
        "outside:\n",
        "outside:",
        "outside: # x\n- sim\nspellings: []\n",
        "outside: []",
        "outside: []  # x\nspellings: []\n",
        "outside: [\n]\n",
        "outside: [ # ]\n]\n",
        "outside: ['a]', \"b\\\"]\", hari jum'at, c]\n",
        "outside:\r\n    - sim\r\n\r\nspellings: []\r\n",
        "outside:\n  - sim",
        "---\nsmall-words: [yang]\noutside: [sim]\n"
      })
  void theRestSaysWhatItSaidHoweverItIsWritten(String text) {
    SearchWords before = text.isEmpty() ? SearchWords.EMPTY : read(text);
    String changed = with(text, OUTSIDE);
    assertThat(read(changed)).isEqualTo(OUTSIDE.addedTo(before));
    assertThat(changed.contains("\r\n")).isEqualTo(text.contains("\r\n"));
    assertThat(changed.replace("\r\n", "").contains("\r")).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void theShippedFileTakesEveryKind(Kind kind) throws IOException {
    String text = Files.readString(Path.of("../content").resolve(SearchWords.PATH));
    WordsEntry entry = new WordsEntry(kind, "kata uji coba", "paspor");
    String changed = with(text, entry);
    assertThat(read(changed)).isEqualTo(entry.addedTo(read(text)));
    assertThat(changed.lines().filter(line -> !line.contains("kata uji coba")).toList())
        .isEqualTo(text.lines().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: \"b\", [c] \\ #d", "no", "jum'at", "'x", "- y", "2026", "é"})
  void anySignIsPartOfAWord(String words) {
    assertThat(read(with("outside: [sim]\n", new WordsEntry(Kind.OUTSIDE, words, ""))).outside())
        .containsExactly("sim", words);
  }
}
