package id.imigrasi.corner.kiosk.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.search.Correction;
import id.imigrasi.corner.content.search.Findings;
import id.imigrasi.corner.content.search.Hit;
import id.imigrasi.corner.content.search.MarkedText;
import id.imigrasi.corner.content.search.Verdict;
import id.imigrasi.corner.kiosk.ScreenTest;
import id.imigrasi.corner.kiosk.TestHelper;
import id.imigrasi.corner.kiosk.TestRelease;
import id.imigrasi.corner.kiosk.guide.SectionAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the screen makes of what was found. */
@SuppressWarnings("NullAway.Init")
class AnswerPartsTest extends ScreenTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  private final List<String> chosen = new ArrayList<>();
  private Corpus corpus;
  private AnswerParts parts;
  private Language language;

  @BeforeEach
  void begin() {
    corpus = TestRelease.usual().with(TestHelper.PATH, TestHelper.TEXT).as(1).corpus();
    speak(Language.INDONESIAN);
  }

  private void speak(Language spoken) {
    VaadinSession.getCurrent().setLocale(spoken.locale());
    UI.getCurrent().setLocale(spoken.locale());
    language = spoken;
    parts = new AnswerParts(chosen::add);
  }

  private static Hit hit(String slug) {
    MarkedText title = new MarkedText(List.of(new MarkedText.Piece("<" + slug + ">", true)));
    return new Hit(new GuideId(slug), Language.INDONESIAN, title, new MarkedText(List.of()), 1);
  }

  private static Findings found(
      Verdict verdict, @Nullable Section asked, @Nullable Correction correction, String... slugs) {
    List<Hit> hits = new ArrayList<>();
    for (String slug : slugs) {
      hits.add(hit(slug));
    }
    return new Findings(verdict, hits, asked, correction);
  }

  private List<Component> draw(Findings findings) {
    return parts.of(Answer.found(corpus, language, "paspor ilang", findings, TODAY));
  }

  private static String words(List<Component> drawn) {
    return drawn.stream().map(ScreenTest::words).collect(Collectors.joining());
  }

  private static long answers(List<Component> drawn) {
    return drawn.stream().filter(SectionAnswer.class::isInstance).count();
  }

  @Test
  void answersWithTheGuidesOwnFeesFirst() {
    List<Component> drawn =
        draw(found(Verdict.FOUND, Section.COST, null, "paspor-hilang", "biaya-paspor"));

    assertThat(answers(drawn)).isOne();
    assertThat(words(drawn))
        .containsSubsequence(
            "Ini jawabannya",
            "Paspor hilang",
            "Biaya",
            "Rp1.000.000",
            "Berlaku per 17 Desember 2024",
            "Diperiksa terakhir 22 November 2026",
            "/panduan/paspor-hilang",
            "Baca panduan lengkap",
            "Panduan lain yang cocok",
            "/panduan/biaya-paspor");
    assertThat(drawn.getLast().getChildren()).hasSize(1);
  }

  @Test
  void answersInEnglishToo() {
    speak(Language.ENGLISH);

    List<Component> drawn = draw(found(Verdict.FOUND, Section.DURATION, null, "paspor-hilang"));

    assertThat(words(drawn))
        .containsSubsequence(
            "Here is the answer", "Lost passport", "How long it takes", "Read the whole guide")
        .doesNotContain("Other guides that match");
  }

  @Test
  void saysInTheVisitorsLanguageThatTheAnswerIsInTheOther() {
    speak(Language.ENGLISH);

    assertThat(words(draw(found(Verdict.FOUND, Section.COST, null, "biaya-paspor"))))
        .contains("This guide is only available in Indonesian so far.");
  }

  @Test
  void listsTheGuidesWhereTheFirstDoesNotSayWhatWasAsked() {
    List<Component> drawn = draw(found(Verdict.FOUND, Section.STEPS, null, "paspor-hilang"));

    assertThat(answers(drawn)).isZero();
    assertThat(words(drawn)).contains("Ada satu panduan yang cocok", "&lt;paspor-hilang&gt;");
  }

  @Test
  void namesTheSourcesOfWhatIsSaidInProse() {
    assertThat(words(draw(found(Verdict.FOUND, Section.PAPERS, null, "paspor-hilang"))))
        .contains("Surat polisi", "Sumber: Sumber Satu; Sumber Dua");
  }

  @Test
  void showsTheBeginningOfALongSectionUntilMoreIsAskedFor() {
    corpus =
        TestRelease.usual()
            .edit(
                "guides/id/paspor-hilang.md",
                "- Surat polisi [^A]\n",
                "- Surat polisi [^A]\n" + "- Kertas [^A]\n".repeat(7))
            .as(1)
            .corpus();
    List<Component> drawn = draw(found(Verdict.FOUND, Section.PAPERS, null, "paspor-hilang"));
    assertThat(words(drawn)).contains("class=\"beyond\"", "Selengkapnya");
    assertThat(words(drawn).split("class=\"beyond\"", -1)).hasSize(9 - 6 + 1);

    SectionAnswer answer = (SectionAnswer) drawn.get(1);
    NativeButton more =
        answer
            .getChildren()
            .filter(NativeButton.class::isInstance)
            .map(NativeButton.class::cast)
            .findFirst()
            .orElseThrow();
    UI.getCurrent().add(answer);
    test(more).click();

    assertThat(answer.hasClassName("section-answer-whole")).isTrue();
    assertThat(words(answer)).doesNotContain("Selengkapnya");
  }

  @Test
  void saysForWhichWordsItFoundSomething() {
    assertThat(
            words(
                draw(
                    found(
                        Verdict.FOUND,
                        null,
                        new Correction("paspor hilang", true),
                        "paspor-hilang"))))
        .contains("Hasil untuk: paspor hilang")
        .doesNotContain("Maksud Anda");
  }

  @Test
  void asksWhatWasMeantWhereItIsNotSure() {
    Correction correction = new Correction("paspor hilang", false);
    List<Component> drawn = draw(found(Verdict.UNSURE, Section.COST, correction, "paspor-hilang"));

    assertThat(answers(drawn)).isZero();
    assertThat(words(drawn))
        .containsSubsequence(
            "Mungkin ini yang Anda cari",
            "Maksud Anda: paspor hilang?",
            "/panduan/paspor-hilang",
            "/tanya?q=paspor%20ilang",
            "Bukan ini? Tanya petugas");
    NativeButton chip = (NativeButton) drawn.get(1);
    UI.getCurrent().add(chip);
    test(chip).click();
    assertThat(chosen).containsExactly("paspor hilang");
  }

  @Test
  void isUnsureInEnglishToo() {
    speak(Language.ENGLISH);

    assertThat(
            words(
                draw(
                    found(
                        Verdict.UNSURE,
                        null,
                        new Correction("lost passport", false),
                        "paspor-hilang"))))
        .contains(
            "This may be what you are looking for",
            "Did you mean: lost passport?",
            "Not this? Ask an officer");
  }

  @Test
  void saysThatThereIsNoAnswerAndLeadsOn() {
    assertThat(words(draw(found(Verdict.NOTHING, null, null))))
        .containsSubsequence(
            "Belum ada jawaban untuk “paspor ilang”",
            "/tanya?q=paspor%20ilang",
            "Tanya petugas",
            "/pandu/paspor-mana",
            "Atau pilih topik",
            "/topik/paspor",
            "/topik/pekerja-migran");
  }

  @Test
  void offersTheNearestTopicsWithoutCallingThemAnswers() {
    assertThat(words(draw(found(Verdict.NOTHING, null, null, "tppo-lapor"))))
        .contains("Mungkin ada di topik ini", "/topik/pekerja-migran")
        .doesNotContain("/topik/paspor", "/panduan/");
  }

  @Test
  void handsOutAgainWhatStaysTheSame() {
    List<Component> first = draw(found(Verdict.FOUND, Section.COST, null, "paspor-hilang"));

    assertThat(draw(found(Verdict.FOUND, Section.COST, null, "paspor-hilang")))
        .usingElementComparator((a, b) -> a == b ? 0 : 1)
        .isEqualTo(first);
  }
}
