package id.imigrasi.corner.admin.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.admin.ConsoleTest;
import id.imigrasi.corner.admin.guides.TestGuides;
import id.imigrasi.corner.admin.publish.Change;
import id.imigrasi.corner.admin.publish.Outcome;
import id.imigrasi.corner.admin.publish.Releases;
import id.imigrasi.corner.admin.search.WordsEntry.Kind;
import id.imigrasi.corner.content.words.SearchWords;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ConsoleTest
class WordsDeskTest {

  private static final WordsEntry ENTRY = new WordsEntry(Kind.SPELLING, "katepe", "ktp");

  @Autowired Releases releases;
  @Autowired WordsDesk desk;

  @BeforeEach
  void publish() {
    TestGuides.publish(releases);
    put(Change.removal(SearchWords.PATH));
  }

  private void put(Change change) {
    assertThat(releases.publish(releases.number(), List.of(change), "Bahan uji", "uji"))
        .isInstanceOf(Outcome.Published.class);
  }

  private void put(String text) {
    put(new Change(SearchWords.PATH, text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theFirstEntryBeginsTheFile() {
    assertThat(desk.preview(ENTRY)).isInstanceOf(Addition.Ready.class);
    assertThat(desk.publish(ENTRY, "Uji", "sari")).isInstanceOf(Outcome.Published.class);
    assertThat(releases.current().searchWords().spellings()).containsEntry("katepe", "ktp");
    assertThat(releases.history(1).getFirst().changedItems()).isEqualTo(1);
    assertThat(desk.preview(ENTRY)).isInstanceOf(Addition.Known.class);
  }

  @Test
  void whatContradictsAnotherLineIsSaid() {
    put("spellings:\n  - {means: kartu keluarga, typed: [katepe]}\n");
    assertThat(desk.preview(ENTRY)).isInstanceOf(Addition.Faulty.class);
    long before = releases.number();
    assertThat(desk.publish(ENTRY, "Uji", "sari")).isInstanceOf(Outcome.Overtaken.class);
    assertThat(releases.number()).isEqualTo(before);
  }

  @Test
  void aFileInAnUnusualShapeIsLeftToAPerson() {
    put("outside: sim\n");
    assertThat(desk.preview(new WordsEntry(Kind.OUTSIDE, "visa mars", "")))
        .isInstanceOf(Addition.ByHand.class);
  }

  @Test
  void theWordThatNobodyKnowsIsFound() {
    assertThat(desk.strangeWord("paspor zzyzx")).contains("zzyzx");
    assertThat(desk.strangeWord("paspor uji")).isEmpty();
    assertThat(desk.terms()).contains("paspor uji");
  }
}
