package id.imigrasi.corner.content.search;

import static id.imigrasi.corner.content.Guides.english;
import static id.imigrasi.corner.content.Guides.guide;
import static id.imigrasi.corner.content.item.Language.ENGLISH;
import static id.imigrasi.corner.content.item.Language.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.imigrasi.corner.content.Guides;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.words.SearchWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuideIndexTest {

  private static final SearchWords WORDS =
      new SearchWords(
          Map.of(
              "ilang", "hilang",
              "brp", "berapa",
              "kelangan", "hilang",
              "nang endi", "di mana",
              "kartukeluarga", "kartu keluarga"),
          List.of(
              List.of("ktp", "kartu tanda penduduk", "id card"),
              List.of("biaya", "ongkos", "cost"),
              List.of("polisi", "police"),
              List.of("hilang", "lost"),
              List.of("perpanjang", "renew")),
          Set.of("berapa", "lama", "apa", "cara", "saya", "pak", "di", "mana", "how", "to", "my"),
          List.of("akta cerai", "resep masakan"));

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
    index = GuideIndex.open(folder, WORDS, 7).orElseThrow();
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
    "paspor kelangan, paspor-hilang",
    "pasfor ilang, paspor-hilang",
    "pspr hilang, paspor-hilang",
    "kartu tanda penduduk rusak, ktp-hilang-rusak",
    "id card lost, ktp-hilang-rusak",
    "renew paspor, paspor-ganti",
    "papsor dicuri, paspor-hilang",
    "paspor2 rusak, paspor-rusak",
    "rusakpaspor, paspor-rusak",
    "ktpel hilang, ktp-hilang-rusak",
    "ktp el hilang, ktp-hilang-rusak",
    "paspornyo rusak, paspor-rusak",
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
    Hit hit = index.find("lost passport", INDONESIAN, 1).hits().getFirst();

    assertThat(hit.language()).isEqualTo(INDONESIAN);
    assertThat(hit.title().plain()).isEqualTo("Paspor hilang");
  }

  @Test
  void fallsBackToTheOtherLanguageWhereAGuideHasOnlyThat() {
    Hit hit = index.find("paspor rusak", ENGLISH, 1).hits().getFirst();

    assertThat(hit.guide().slug()).isEqualTo("paspor-rusak");
    assertThat(hit.language()).isEqualTo(INDONESIAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"resep rendang", "cara masak rendang enak", "cuaca besok", "xyzzy", "12345", ""})
  void hasNoAnswerWhereNothingFits(String query) {
    assertThat(verdict(query)).isEqualTo(Verdict.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"akta cerai", "surat akta cerai saya"})
  void hasNoAnswerToWhatAnEditorKnowsToBeElsewhere(String query) {
    assertThat(verdict(query)).isNotEqualTo(Verdict.FOUND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"surat kehilangan polisi paspor", "membuat paspor pertama kali dewasa"})
  void isSureWhereMuchFits(String query) {
    assertThat(verdict(query)).isEqualTo(Verdict.FOUND);
  }

  @ParameterizedTest
  @CsvSource({
    "berapa ongkos paspor, COST",
    "brp lama jadi paspor, DURATION",
    "apa syarat paspor, PAPERS",
    "nang endi bikin paspor, PLACE",
    "cara ganti paspor, STEPS",
  })
  void knowsWhatOneThingIsAskedFor(String query, Section asked) {
    assertThat(index.find(query, INDONESIAN, 3).asked()).isEqualTo(asked);
  }

  @Test
  void asksBackWhatAMisspeltWordMeans() {
    assertThat(index.find("papsor hilng", INDONESIAN, 3).correction())
        .extracting(Correction::query)
        .isEqualTo("paspor hilang");
  }

  @ParameterizedTest
  @ValueSource(strings = {"paspor ilang", "paspor hilang", "lost passport", "xyzzy"})
  void asksNothingBackWhereNothingIsMisspelt(String query) {
    assertThat(index.find(query, INDONESIAN, 3).correction()).isNull();
  }

  @Test
  void completesFromTheFirstLetterOnWithWhatIsOpenedMostFirst() {
    GuideId lost = new GuideId("paspor-hilang");
    GuideId torn = new GuideId("paspor-rusak");

    assertThat(completions("p", Map.of(torn, 50))).startsWith("Paspor rusak");
    assertThat(completions("p", Map.of(lost, 50))).startsWith("Paspor hilang");
    assertThat(completions("hil", Map.of())).contains("Paspor hilang");
    assertThat(completions("paspor h", Map.of(torn, 50))).containsExactly("Paspor hilang");
    assertThat(completions("xyz", Map.of())).isEmpty();
    assertThat(completions(" ", Map.of())).isEmpty();
  }

  @Test
  void completesInTheVisitorsLanguageOnly() {
    assertThat(index.complete("l", ENGLISH, Map.of(), 5))
        .extracting(Completion::text)
        .containsExactly("Lost passport");
  }

  @Test
  void explainsWhyAGuideStandsWhereItStands() {
    Explanation explanation = index.explain("pasport ilang", INDONESIAN);

    assertThat(explanation.units()).anyMatch(unit -> unit.contains("spelling hilang"));
    assertThat(explanation.guides().getFirst().guide().slug()).isEqualTo("paspor-hilang");
    assertThat(explanation.guides().getFirst().phrase()).isEqualTo("paspor hilang");
    assertThat(explanation.guides().getFirst().features()).containsKeys("strength", "phrase");
    assertThat(explanation.guides().getFirst().shares().values().stream().reduce(0f, Float::sum))
        .isCloseTo(explanation.guides().getFirst().score(), within(0.1f));
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
    assertThat(index.find(query, INDONESIAN, 10).hits()).isNotNull();
    assertThat(slugs("paspor hilang " + query, INDONESIAN)).startsWith("paspor-hilang");
  }

  @Test
  void readsOnlyTheBeginningOfAVeryLongQuery() {
    assertThat(slugs("hilang ".repeat(10_000) + "rusak", INDONESIAN))
        .startsWith("paspor-hilang")
        .isEqualTo(slugs("hilang", INDONESIAN));
    assertThat(verdict("a".repeat(100_000))).isEqualTo(Verdict.NOTHING);
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
    assertThat(index.find("paspor", INDONESIAN, 2).hits()).hasSize(2);
    assertThat(index.find("paspor", INDONESIAN, 0).hits()).isEmpty();
    assertThat(index.find("paspor", INDONESIAN, -1).hits()).isEmpty();
  }

  @Test
  void sortsByScore() {
    assertThat(index.find("paspor hilang", INDONESIAN, 10).hits())
        .extracting(Hit::score)
        .isSortedAccordingTo((one, other) -> Float.compare(other, one));
  }

  private static Verdict verdict(String query) {
    return index.find(query, INDONESIAN, 3).verdict();
  }

  private static List<String> completions(String typed, Map<GuideId, Integer> opened) {
    return index.complete(typed, INDONESIAN, opened, 3).stream().map(Completion::text).toList();
  }

  private static List<String> slugs(String query, Language preferred) {
    return index.find(query, preferred, 10).hits().stream().map(hit -> hit.guide().slug()).toList();
  }
}
