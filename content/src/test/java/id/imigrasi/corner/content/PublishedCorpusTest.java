package id.imigrasi.corner.content;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Fee;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.GuideParser;
import id.imigrasi.corner.content.guide.GuideWriter;
import id.imigrasi.corner.content.guide.ParsedGuide;
import id.imigrasi.corner.content.helper.Helper;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.lesson.Lesson;
import id.imigrasi.corner.content.lint.Finding;
import id.imigrasi.corner.content.lint.Lint;
import id.imigrasi.corner.content.notice.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What holds for everything that this repository ships. */
class PublishedCorpusTest {

  /** The day on which all facts of the shipped corpus were checked. */
  private static final LocalDate CHECKED = LocalDate.of(2026, 11, 22);

  private static final Path SHEETS = Path.of("../../shared/facts");
  private static final int GUIDES = 80;
  private static final int MAX_FILE_BYTES = 8_000;

  /** Findings that stay, each with the reason why. */
  private static final Map<String, String> EXPLAINED = Map.of();

  private final Corpus corpus = Published.CORPUS;

  @Test
  void theLintHasNothingUnexplainedToSay() {
    assertThat(Lint.check(Published.FILES, CHECKED))
        .extracting(Finding::toString)
        .isSubsetOf(EXPLAINED.keySet());
  }

  @Test
  void everyTopicOfGuidanceStandsInBothLanguages() {
    for (Language language : Language.values()) {
      assertThat(slugs(language)).as(language.name()).hasSize(GUIDES);
    }
    assertThat(slugs(Language.ENGLISH)).isEqualTo(slugs(Language.INDONESIAN));
  }

  @Test
  @EnabledIf("sheetsAreThere")
  void everyFactSheetHasItsGuide() throws IOException {
    Set<String> sheets =
        Files.readAllLines(SHEETS.resolve("INDEX.tsv")).stream()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf('\t')))
            .collect(Collectors.toSet());

    assertThat(slugs(Language.INDONESIAN)).isEqualTo(sheets);
  }

  static boolean sheetsAreThere() {
    return Files.isDirectory(SHEETS);
  }

  @Test
  void everyFeeHasAName() {
    assertThat(corpus.guides())
        .flatExtracting(Guide::fees)
        .extracting(Fee::id)
        .allSatisfy(id -> assertThat(id).isNotEmpty());
  }

  @Test
  void everyGuideFileIsShort() {
    assertThat(corpus.guides())
        .allSatisfy(
            guide ->
                assertThat(Published.FILES.get(guide.path()))
                    .as(guide.path())
                    .hasSizeLessThanOrEqualTo(MAX_FILE_BYTES));
  }

  @Test
  void everyGuideReadsBackAsItWasWritten() {
    assertThat(corpus.guides())
        .allSatisfy(
            guide ->
                assertThat(GuideParser.parse(guide.path(), GuideWriter.write(guide)))
                    .isEqualTo(new ParsedGuide.Sound(guide)));
  }

  @Test
  void theHelpersCoverWhatVillagersAskFor() {
    assertThat(corpus.helpers())
        .extracting(helper -> helper.id().text())
        .contains(
            "paspor-mana",
            "biaya-total",
            "berangkat-besok",
            "tawaran-kerja",
            "orang-asing-di-desa",
            "perahu-datang",
            "ktp-kk-akta");
    assertThat(corpus.helpers())
        .filteredOn(Helper::urgent)
        .extracting(helper -> helper.id().text())
        .containsExactly("perahu-datang");
  }

  @Test
  void theTrainingHasFiveModulesWithAQuizEach() {
    assertThat(corpus.lessons(Lesson.Kind.TRAINING))
        .hasSize(5)
        .allSatisfy(module -> assertThat(module.quiz()).isNotEmpty());
    assertThat(corpus.lessons(Lesson.Kind.LESSON)).isNotEmpty();
  }

  @Test
  void noExampleIsShipped() {
    assertThat(corpus.sessions()).filteredOn(Session::example).isEmpty();
  }

  @Test
  void aSignWarnsOfEveryFactAtRisk() {
    List<String> atRisk =
        List.of(
            "paspor-pmi",
            "biaya-paspor",
            "overstay",
            "affidavit",
            "visa-indeks",
            "itas-kitas",
            "itap-kitap",
            "izin-tinggal-kunjungan",
            "bebas-visa-voa",
            "paspor-baru-anak",
            "paspor-ganti",
            "paspor-tidak-diambil",
            "mpaspor-jadwal",
            "mpaspor-bayar",
            "paspor-percepatan",
            "paspor-umrah-haji",
            "paspor-tambah-nama",
            "paspor-hilang",
            "apoa-penginapan",
            "penyelundupan-manusia",
            "kewajiban-orang-asing",
            "lapor-orang-asing",
            "tppo-lapor",
            "pengaduan-kanal",
            "kantor-muara-enim",
            "hak-pelayanan-publik",
            "ikd");

    assertThat(corpus.guides())
        .filteredOn(guide -> atRisk.contains(guide.id().slug()))
        .hasSize(2 * atRisk.size())
        .allSatisfy(guide -> assertThat(guide.confirm()).as(guide.path()).isNotEmpty());
  }

  private Set<String> slugs(Language language) {
    return corpus.guides().stream()
        .filter(guide -> guide.language() == language)
        .map(Guide::id)
        .map(GuideId::slug)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
