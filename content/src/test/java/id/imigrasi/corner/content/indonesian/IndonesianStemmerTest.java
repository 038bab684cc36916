package id.imigrasi.corner.content.indonesian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndonesianStemmerTest {

  /** What was reached when the stemmer was chosen; see the decision records. */
  private static final double PAIRS_JOINED = 0.97;

  @ParameterizedTest
  @CsvSource({
    "memperpanjang, panjang",
    "diperpanjang, panjang",
    "perpanjangannya, panjang",
    "pemohon, mohon",
    "permohonan, mohon",
    "kependudukan, penduduk",
    "menolak, tolak",
    "kehilangan, hilang",
    "meninggal, meninggal",
    "pelajar, ajar",
    "kerusakan, rusak",
    "ngurusnya, urus",
    "nambah, tambah",
    "mbayar, bayar",
    "paspornyo, paspor",
    "perpanjangin, panjang",
  })
  void findsTheBaseWord(String word, String base) {
    assertThat(IndonesianStemmer.stem(word)).isEqualTo(base);
  }

  @ParameterizedTest
  @CsvSource({"pangkalpinang", "kotabumi", "bhutan", "passport", "an", "x", "bmkgnnn"})
  void leavesNamesAndForeignWordsAsTheyAre(String word) {
    assertThat(IndonesianStemmer.stem(word)).isEqualTo(word);
  }

  @Test
  void bringsTheFormsOfAWordTogether() throws IOException {
    int pairs = 0;
    int joined = 0;
    for (List<String> family : families(false)) {
      for (int i = 1; i < family.size(); i++) {
        for (int j = i + 1; j < family.size(); j++) {
          pairs++;
          joined += share(family.get(i), family.get(j)) ? 1 : 0;
        }
      }
    }
    assertThat(joined / (double) pairs).isGreaterThanOrEqualTo(PAIRS_JOINED);
  }

  @Test
  void keepsDifferentWordsApart() throws IOException {
    assertThat(families(true)).hasSizeGreaterThan(200);
    assertThat(families(true)).noneMatch(pair -> share(pair.get(1), pair.get(2)));
  }

  private static boolean share(String one, String other) {
    return IndonesianStemmer.stem(one).equals(IndonesianStemmer.stem(other));
  }

  private static List<List<String>> families(boolean apart) throws IOException {
    List<List<String>> families = new ArrayList<>();
    try (BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(
                        IndonesianStemmerTest.class.getResourceAsStream("families.tsv")),
                    StandardCharsets.UTF_8));
        Stream<String> lines = reader.lines()) {
      lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .filter(line -> line.getFirst().equals("!") == apart)
          .forEach(families::add);
    }
    return families;
  }
}
