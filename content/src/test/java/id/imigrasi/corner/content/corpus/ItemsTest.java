package id.imigrasi.corner.content.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.Guides;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideWriter;
import id.imigrasi.corner.content.item.Problem;
import id.imigrasi.corner.content.lesson.Lesson;
import id.imigrasi.corner.content.notice.Notice;
import id.imigrasi.corner.content.office.Office;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The items beside guides, read as a part of a corpus. */
class ItemsTest {

  private static final String OFFICE =
      """
      slug: pangkalpinang
      name: {id: "Kantor Imigrasi Pangkalpinang", en: "Pangkalpinang Immigration Office"}
      kind: kanim
      town: Pangkalpinang
      province: Kepulauan Bangka Belitung
      order: 1
      guide: paspor-hilang
      address: {text: "Jl. Contoh 1", source: [S]}
      phones:
        - {number: "0717 1", date: 2026-04, source: [S]}
      sources:
        - {id: S, title: "Situs", kind: official, date: 2026-04}
      checked: 2026-11-22
      review-by: 2027-02-22
      """;

  private static final String LESSON =
      """
      slug: sadar-hukum
      kind: lesson
      order: 1
      icon: rights
      title: {id: "Sadar hukum", en: "Know the law"}
      summary: {id: "Ringkas", en: "Short"}
      checked: 2026-11-22
      review-by: 2027-02-22
      pages:
        - title: {id: "Satu", en: "One"}
          text: {id: "Isi.", en: "Text."}
          guides: [paspor-hilang]
      quiz:
        - ask: {id: "Boleh?", en: "May I?"}
          answers:
            - {text: {id: "Ya", en: "Yes"}}
            - {text: {id: "Tidak", en: "No"}, right: true}
          why: {id: "Karena itu.", en: "That is why."}
      """;

  private static final String NOTICE =
      """
      slug: kabar
      emergency: false
      from: 2026-11-22
      until: 2026-12-22
      title: {id: "Kabar", en: "News"}
      text: {id: "Isi", en: "Text"}
      guides: [paspor-hilang]
      """;

  private final Map<String, byte[]> files = new HashMap<>();

  ItemsTest() {
    put("guides/topics.yaml", Guides.TOPICS);
    Guide guide = Guides.guide("paspor-hilang").build();
    put(guide.path(), GuideWriter.write(guide));
  }

  @Test
  void readsAnOfficeAndLeavesWhatIsNotKnownEmpty() {
    put("guides/offices/pangkalpinang.yaml", OFFICE);

    Office office = sound().offices().getFirst();

    assertThat(office.hours()).isNull();
    assertThat(office.address())
        .hasFieldOrPropertyWithValue("date", null)
        .satisfies(address -> assertThat(address).isNotNull());
    assertThat(office.phones()).extracting(Office.Phone::number).containsExactly("0717 1");
  }

  @Test
  void refusesAnOfficeWithAFactWithoutASource() {
    put("guides/offices/pangkalpinang.yaml", OFFICE.replace("\"Jl. Contoh 1\", source: [S]", "a"));

    assertThat(problems()).containsExactly("address.source: a fact about an office needs a source");
  }

  @Test
  void readsALessonWithItsQuiz() {
    put("guides/lessons/sadar-hukum.yaml", LESSON);

    assertThat(sound().lessons(Lesson.Kind.LESSON))
        .singleElement()
        .satisfies(lesson -> assertThat(lesson.quiz().getFirst().right()).isEqualTo(1));
    assertThat(sound().lessons(Lesson.Kind.TRAINING)).isEmpty();
  }

  @Test
  void refusesAQuizWithoutARightAnswer() {
    put("guides/lessons/sadar-hukum.yaml", LESSON.replace(", right: true", ""));

    assertThat(problems()).containsExactly("quiz[0].answers: one answer has to be right");
  }

  @Test
  void refusesMarkupInALesson() {
    put("guides/lessons/sadar-hukum.yaml", LESSON.replace("\"Isi.\"", "\"<b>Isi.</b>\""));

    assertThat(problems()).allMatch(problem -> problem.startsWith("pages[0].text: HTML"));
  }

  @Test
  void showsANoticeFromItsFirstDayToItsLast() {
    put("guides/notices/kabar.yaml", NOTICE);

    Notice notice = sound().notices().getFirst();

    assertThat(notice.isCurrent(LocalDate.of(2026, 11, 21))).isFalse();
    assertThat(notice.isCurrent(LocalDate.of(2026, 11, 22))).isTrue();
    assertThat(notice.isCurrent(LocalDate.of(2026, 12, 22))).isTrue();
    assertThat(notice.isCurrent(LocalDate.of(2026, 12, 23))).isFalse();
  }

  @Test
  void refusesALinkToAGuideThatIsNotThereFromAnyItem() {
    put("guides/offices/pangkalpinang.yaml", OFFICE.replace("paspor-hilang", "tidak-ada"));
    put("guides/lessons/sadar-hukum.yaml", LESSON.replace("paspor-hilang", "tidak-ada"));
    put("guides/notices/kabar.yaml", NOTICE.replace("paspor-hilang", "tidak-ada"));

    assertThat(problems())
        .containsExactlyInAnyOrder(
            "guide: there is no guide tidak-ada",
            "guides: there is no guide tidak-ada",
            "guides: there is no guide tidak-ada");
  }

  @Test
  void refusesAnItemInAFileOfAnotherName() {
    put("guides/notices/lain.yaml", NOTICE);

    assertThat(problems()).containsExactly("slug: belongs into guides/notices/kabar.yaml");
  }

  private void put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private Corpus sound() {
    return switch (Corpus.read(files)) {
      case Corpus.Reading.Sound(Corpus corpus) -> corpus;
      case Corpus.Reading.Faulty(List<Problem> problems) ->
          throw new AssertionError(problems.toString());
    };
  }

  private List<String> problems() {
    return switch (Corpus.read(files)) {
      case Corpus.Reading.Sound _ -> List.of();
      case Corpus.Reading.Faulty(List<Problem> problems) ->
          problems.stream().map(each -> each.field() + ": " + each.message()).toList();
    };
  }
}
