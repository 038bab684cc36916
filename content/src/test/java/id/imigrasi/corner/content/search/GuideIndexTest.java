package id.imigrasi.corner.content.search;

import static id.imigrasi.corner.content.Guides.english;
import static id.imigrasi.corner.content.Guides.guide;
import static id.imigrasi.corner.content.item.Language.ENGLISH;
import static id.imigrasi.corner.content.item.Language.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.Guides;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.item.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuideIndexTest {

  @TempDir static Path folder;
  static GuideIndex index;

  @BeforeAll
  static void buildOnce() throws IOException {
    GuideIndex.build(
        folder,
        Guides.corpus(
            guide("paspor-hilang")
                .title("Paspor hilang")
                .summary("Lapor polisi, lalu datang ke kantor imigrasi dengan surat kehilangan.")
                .keywords("kehilangan paspor", "paspor dicuri")
                .section(Section.PAPERS, "- Surat kehilangan dari polisi\n- KTP asli"),
            english("paspor-hilang")
                .title("Lost passport")
                .summary("Report to the police, then go to the immigration office.")
                .section(Section.PAPERS, "- Police letter\n- Identity card"),
            guide("paspor-rusak")
                .title("Paspor rusak")
                .summary("Bawa paspor rusak ke kantor imigrasi. Ada biaya beban."),
            guide("paspor-baru-dewasa")
                .title("Membuat paspor pertama kali (dewasa)")
                .summary("Bawa KTP dan Kartu Keluarga, lalu daftar.")
                .keywords("bikin paspor baru", "syarat paspor")
                .section(Section.DURATION, "- Paling lama empat hari kerja sejak foto.")
                .section(Section.PAPERS, "- Materai sepuluh ribu\n- Akta kelahiran"),
            guide("paspor-ganti")
                .title("Perpanjang paspor")
                .summary("Bawa paspor yang hampir habis masa berlakunya."),
            guide("ktp-hilang-rusak")
                .title("KTP-el hilang atau rusak")
                .summary("Urus di Dukcapil. Gratis.")
                .keywords("ktp ilang")),
        7);
    index = GuideIndex.open(folder, 7).orElseThrow();
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({
    "paspor hilang, paspor-hilang",
    "pasport ilang, paspor-hilang",
    "PASPOR  HILÁNG!!, paspor-hilang",
    "hilang paspor saya pak, paspor-hilang",
    "ktp ilang, ktp-hilang-rusak",
    "pspor rusak, paspor-rusak",
    "apa syarat bikin paspor baru, paspor-baru-dewasa",
    "memperpanjang paspor, paspor-ganti",
    "diperpanjang, paspor-ganti",
    "dukcapl, ktp-hilang-rusak",
    "materei, paspor-baru-dewasa",
    "lost passports, paspor-hilang",
  })
  void findsTheGuideThatWasMeant(String query, String slug) {
    assertThat(slugs(query, INDONESIAN)).startsWith(slug);
  }

  @Test
  void answersAQuestionMadeOfFillersOnly() {
    assertThat(slugs("berapa lama", INDONESIAN)).startsWith("paspor-baru-dewasa");
  }

  @Test
  void understandsAMisspeltQuestionWord() {
    assertThat(slugs("brapa lama bikin pasport", INDONESIAN)).startsWith("paspor-baru-dewasa");
  }

  @Test
  void findsWhatIsStillBeingTyped() {
    assertThat(slugs("paspor hil", INDONESIAN)).startsWith("paspor-hilang");
  }

  @Test
  void takesALastWordAsFinishedOnceASpaceFollows() {
    assertThat(slugs("dew", INDONESIAN)).isNotEmpty();
    assertThat(slugs("dew ", INDONESIAN)).isEmpty();
  }

  @Test
  void prefersMoreOfTheWordsToOneWordInABetterPlace() {
    assertThat(slugs("akta kelahiran paspor", INDONESIAN)).startsWith("paspor-baru-dewasa");
  }

  @Test
  void hasOneHitForEachGuide() {
    assertThat(slugs("paspor hilang passport lost", INDONESIAN)).doesNotHaveDuplicates();
  }

  @Test
  void showsAGuideInThePreferredLanguageEvenIfTheOtherMatched() {
    Hit hit = index.search("lost passport", INDONESIAN, 1).getFirst();

    assertThat(hit.language()).isEqualTo(INDONESIAN);
    assertThat(hit.title().plain()).isEqualTo("Paspor hilang");
  }

  @Test
  void fallsBackToTheOtherLanguageWhereAGuideHasOnlyThat() {
    Hit hit = index.search("paspor rusak", ENGLISH, 1).getFirst();

    assertThat(hit.guide().slug()).isEqualTo("paspor-rusak");
    assertThat(hit.language()).isEqualTo(INDONESIAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"resep rendang", "cara masak rendang enak", "cuaca besok", "xyzzy", "12345"})
  void hasNoAnswerWhereNothingFits(String query) {
    assertThat(slugs(query, INDONESIAN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u0000\u0007\n",
        "😢🙏",
        "title:*",
        "AND (",
        "\"",
        "+-&&||!(){}[]^~*?:\\/",
        "\ud800",
        "%s%n"
      })
  void takesAnyTextAsTextOnly(String query) {
    assertThat(index.search(query, INDONESIAN, 10)).isNotNull();
    assertThat(slugs("paspor hilang " + query, INDONESIAN)).startsWith("paspor-hilang");
  }

  @Test
  void readsOnlyTheBeginningOfAVeryLongQuery() {
    assertThat(slugs("hilang ".repeat(10_000) + "rusak", INDONESIAN))
        .startsWith("paspor-hilang")
        .isEqualTo(slugs("hilang", INDONESIAN));
    assertThat(slugs("a".repeat(100_000), INDONESIAN)).isEmpty();
  }

  @Test
  void ignoresWordsAfterTheSixteenth() {
    StringBuilder query = new StringBuilder();
    for (char letter = 'a'; letter < 'a' + 16; letter++) {
      query.append("x").append(letter).append(' ');
    }
    assertThat(slugs(query + "paspor hilang", INDONESIAN)).isEmpty();
  }

  @Test
  void keepsToTheLimit() {
    assertThat(index.search("paspor", INDONESIAN, 2)).hasSize(2);
    assertThat(index.search("paspor", INDONESIAN, 0)).isEmpty();
    assertThat(index.search("paspor", INDONESIAN, -1)).isEmpty();
  }

  @Test
  void sortsByScore() {
    assertThat(index.search("paspor hilang", INDONESIAN, 10))
        .extracting(Hit::score)
        .isSortedAccordingTo((one, other) -> Float.compare(other, one));
  }

  private static List<String> slugs(String query, Language preferred) {
    return index.search(query, preferred, 10).stream().map(hit -> hit.guide().slug()).toList();
  }
}
