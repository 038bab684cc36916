package id.imigrasi.corner.content.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.Guides;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.GuideWriter;
import id.imigrasi.corner.content.guide.ShortCode;
import id.imigrasi.corner.content.guide.TopicId;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Problem;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorpusTest {

  private static final String TOPICS =
      """
      topics:
        - id: paspor
          icon: passport
          title: {id: Paspor, en: Passport}
          summary: {id: "Buat, ganti", en: "New, renew"}
      """;

  private final Map<String, byte[]> files = new HashMap<>();

  CorpusTest() {
    put("guides/topics.yaml", TOPICS);
    put(Guides.guide("paspor-hilang").title("Paspor hilang"));
  }

  @Test
  void findsAGuideByIdByCodeAndByTopic() {
    put(Guides.english("paspor-hilang").title("Lost passport"));
    put(Guides.guide("paspor-baru").title("Paspor baru"));
    Corpus corpus = sound();
    GuideId id = new GuideId("paspor-hilang");

    assertThat(corpus.guide(id, Language.ENGLISH)).map(Guide::title).contains("Lost passport");
    assertThat(corpus.guide(ShortCode.of(id, Language.ENGLISH)))
        .isEqualTo(corpus.guide(id, Language.ENGLISH));
    assertThat(corpus.guideInAny(new GuideId("paspor-baru"), Language.ENGLISH)).isPresent();
    assertThat(corpus.guides(new TopicId("paspor"), Language.ENGLISH))
        .extracting(Guide::title)
        .containsExactly("Lost passport", "Paspor baru");
  }

  @Test
  void isReadWholeOrNotAtAll() {
    put("guides/id/salah.md", "---\n");
    put("guides/id/rusak.md", "bukan panduan");

    assertThat(problems())
        .extracting(Problem::file)
        .containsExactlyInAnyOrder("guides/id/salah.md", "guides/id/rusak.md");
  }

  @Test
  void refusesBytesThatAreNoText() {
    files.put("guides/id/biner.md", new byte[] {(byte) 0xff, (byte) 0xfe});

    assertThat(problems()).extracting(Problem::message).containsExactly("is not UTF-8 text");
  }

  @Test
  void refusesAGuideInTheWrongPlace() {
    put("guides/en/paspor-hilang.md", GuideWriter.write(Guides.guide("paspor-hilang").build()));

    assertThat(problems())
        .extracting(Problem::message)
        .containsExactly("belongs into guides/id/paspor-hilang.md");
  }

  @Test
  void refusesAGuideOfAnUnknownTopic() {
    put("guides/topics.yaml", TOPICS.replace("id: paspor", "id: lain"));

    assertThat(problems()).extracting(Problem::field).containsExactly("topic");
  }

  @Test
  void refusesATopicThatStandsThereTwice() {
    put("guides/topics.yaml", TOPICS + TOPICS.substring(TOPICS.indexOf('\n') + 1));

    assertThat(problems())
        .extracting(Problem::message)
        .containsExactly("stands here twice: paspor");
  }

  @Test
  void refusesATopicWithoutAWordInEachLanguage() {
    put("guides/topics.yaml", TOPICS.replace(", en: Passport", ""));

    assertThat(problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).isEqualTo(4);
              assertThat(problem.field()).isEqualTo("topics[0].title.en");
            });
  }

  @Test
  void refusesALinkToAGuideThatIsNotThere() {
    put(Guides.guide("paspor-baru").related("tidak-ada"));

    assertThat(problems())
        .extracting(Problem::message)
        .containsExactly("there is no guide tidak-ada");
  }

  @Test
  void leavesFilesOfAKindItDoesNotKnowAlone() {
    files.put("offices/ambon.bin", new byte[] {(byte) 0xff});
    put("notices/lain.md", "apa saja");

    assertThat(sound().guides()).hasSize(1);
  }

  private void put(Guides draft) {
    Guide guide = draft.build();
    put(guide.path(), GuideWriter.write(guide));
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

  private List<Problem> problems() {
    return switch (Corpus.read(files)) {
      case Corpus.Reading.Sound(Corpus corpus) -> throw new AssertionError(corpus.guides());
      case Corpus.Reading.Faulty(List<Problem> problems) -> problems;
    };
  }
}
