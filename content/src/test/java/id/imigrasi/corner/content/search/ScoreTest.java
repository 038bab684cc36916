package id.imigrasi.corner.content.search;

import static id.imigrasi.corner.content.Guides.guide;
import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.Guides;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.words.SearchWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreTest {

  @TempDir Path folder;

  @Test
  void theWordItselfBeatsItsBeginning() throws IOException {
    assertThat(
            order(
                "visas",
                guide("typo").title("Visat"),
                guide("beginning").title("Visasi"),
                guide("exact").title("Visas")))
        .containsExactly("exact", "beginning");
  }

  @Test
  void theLikelierSlipBeatsTheOther() throws IOException {
    assertThat(order("bandora ", guide("far").title("Bandola"), guide("near").title("Bandara")))
        .startsWith("near");
  }

  @Test
  void theTitleBeatsKeywordsThenSummaryThenBody() throws IOException {
    assertThat(
            order(
                "meterai",
                guide("body").section(Section.ABOUT, "Meterai."),
                guide("summary").summary("Meterai."),
                guide("keywords").keywords("meterai"),
                guide("title").title("Meterai")))
        .containsExactly("title", "keywords", "summary", "body");
  }

  @Test
  void aRareTypoDoesNotOutweighACommonWord() throws IOException {
    assertThat(
            order(
                "paspor",
                guide("rare").title("Pasport"),
                guide("a").title("Paspor a"),
                guide("b").title("Paspor b"),
                guide("c").title("Paspor c")))
        .endsWith("rare");
  }

  @Test
  void shortWordsMustBeRightAndNumbersToo() throws IOException {
    assertThat(order("ktp ", guide("x").title("KTA"))).isEmpty();
    assertThat(order("2024", guide("x").title("2025"))).isEmpty();
  }

  @Test
  void longWordsMayHaveTwoTyposAndMiddlingOnesOne() throws IOException {
    assertThat(order("imgrsi ", guide("x").title("imigrasi"))).isEmpty();
    assertThat(order("imigasi ", guide("x").title("imigrasi"))).hasSize(1);
    assertThat(order("kewarganegran ", guide("x").title("kewarganegaraan"))).hasSize(1);
  }

  private List<String> order(String query, Guides... guides) throws IOException {
    GuideIndex.build(folder, Guides.corpus(guides), 1);
    try (GuideIndex index = GuideIndex.open(folder, SearchWords.EMPTY, 1).orElseThrow()) {
      return index.find(query, Language.INDONESIAN, 10).hits().stream()
          .map(hit -> hit.guide().slug())
          .toList();
    }
  }
}
