package id.imigrasi.corner.content.search;

import static id.imigrasi.corner.content.Guides.english;
import static id.imigrasi.corner.content.Guides.guide;
import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.Guides;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.words.SearchWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HighlightTest {

  private static final SearchWords WORDS =
      new SearchWords(Map.of(), List.of(), Set.of("cara", "yang"), List.of());

  @TempDir Path folder;

  @Test
  void marksTheWordsOfTheQuery() throws IOException {
    Hit hit = find("paspor hilang", guide("x").title("Paspor yang hilang"));

    assertThat(marked(hit.title())).isEqualTo("[Paspor] yang [hilang]");
  }

  @Test
  void marksWhatATypoStandsFor() throws IOException {
    assertThat(marked(find("pasport", guide("x").title("Paspor")).title())).isEqualTo("[Paspor]");
  }

  @Test
  void marksOtherFormsOfAWord() throws IOException {
    Hit indonesian = find("kehilangan", guide("x").title("Paspor hilang"));
    Hit english = find("passports", english("x").title("A passport's pages"));

    assertThat(marked(indonesian.title())).isEqualTo("Paspor [hilang]");
    assertThat(marked(english.title())).isEqualTo("A [passport's] pages");
  }

  @Test
  void leavesWordsThatOnlyResembleTheQueryWhereTheQueryItselfStands() throws IOException {
    Hit hit = find("lost", english("x").title("Lost at most once"));

    assertThat(marked(hit.title())).isEqualTo("[Lost] at most once");
  }

  @Test
  void leavesFillersUnmarkedBesideOtherWords() throws IOException {
    Hit hit = find("cara ganti paspor", guide("x").title("Cara ganti paspor"));

    assertThat(marked(hit.title())).isEqualTo("Cara [ganti] [paspor]");
  }

  @Test
  void marksCharactersInTheRightPlaceAfterAccentsAndEmoji() throws IOException {
    Hit hit = find("cafe", guide("x").title("😀 Ke café saja"));

    assertThat(marked(hit.title())).isEqualTo("😀 Ke [café] saja");
  }

  @Test
  void showsTheSummaryWhereItMatches() throws IOException {
    Hit hit = find("polisi", guide("x").summary("Lapor polisi."));

    assertThat(marked(hit.excerpt())).isEqualTo("Lapor [polisi].");
  }

  @Test
  void showsTheSentenceThatMatchesBestWhereTheSummaryDoesNot() throws IOException {
    Hit hit =
        find(
            "materai akta",
            guide("x")
                .summary("Datang saja.")
                .section(Section.PAPERS, "- Akta saja. [^PP45]\n- Akta dan **materai** [^PP45]"));

    assertThat(marked(hit.excerpt())).isEqualTo("[Akta] dan [materai]");
  }

  @Test
  void showsTheSummaryWhereTheTitleSaysItAll() throws IOException {
    Hit hit =
        find(
            "paspor",
            guide("x")
                .title("Paspor")
                .summary("Datang.")
                .section(Section.ABOUT, "Paspor itu biru."));

    assertThat(marked(hit.excerpt())).isEqualTo("Datang.");
  }

  @Test
  void cutsALongSentenceAroundTheMatch() throws IOException {
    String many = "kata ".repeat(60);
    Hit hit = find("materai", guide("x").section(Section.ABOUT, many + "lalu materai itu " + many));

    assertThat(hit.excerpt().plain()).hasSizeLessThanOrEqualTo(160).startsWith("…").endsWith("…");
    assertThat(marked(hit.excerpt())).contains("[materai]");
  }

  private Hit find(String query, Guides guide) throws IOException {
    GuideIndex.build(folder, Guides.corpus(guide), 1);
    try (GuideIndex index = GuideIndex.open(folder, WORDS, 1).orElseThrow()) {
      return index.find(query, Language.INDONESIAN, 1).hits().getFirst();
    }
  }

  private static String marked(MarkedText text) {
    return text.pieces().stream()
        .map(piece -> piece.match() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }
}
