package id.imigrasi.corner.content;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideParser;
import id.imigrasi.corner.content.guide.GuideWriter;
import id.imigrasi.corner.content.guide.ParsedGuide;
import id.imigrasi.corner.content.page.PhonePages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every guide that this repository ships. */
class PublishedGuidesTest {

  private static final Path FOLDER = Path.of("guides");
  private static final int MAX_PAGE_BYTES = 14_336;
  private static final int MAX_FILE_BYTES = 6_000;

  /** Late enough that every page carries the warning of a guide due for review. */
  private static final Clock LATE =
      Clock.fixed(Instant.parse("2099-01-01T00:00:00Z"), ZoneOffset.UTC);

  private static final Map<String, byte[]> FILES = new HashMap<>();
  private static Corpus corpus = Corpus.EMPTY;

  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        FILES.put(file.toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    corpus =
        switch (Corpus.read(FILES)) {
          case Corpus.Reading.Sound(Corpus sound) -> sound;
          case Corpus.Reading.Faulty(var problems) -> throw new AssertionError(problems.toString());
        };
  }

  @Test
  void everyGuideHasBothLanguages() {
    assertThat(corpus.guides())
        .allSatisfy(
            guide ->
                assertThat(corpus.guide(guide.id(), guide.language().other()))
                    .as("%s in the other language", guide.path())
                    .isPresent());
  }

  @Test
  void bothLanguagesOfAGuideStateTheSameFeesAndDates() {
    assertThat(corpus.guides())
        .allSatisfy(
            guide ->
                assertThat(corpus.guide(guide.id(), guide.language().other()))
                    .hasValueSatisfying(
                        other -> assertThat(fees(other)).as(guide.path()).isEqualTo(fees(guide))));
  }

  @Test
  void everyFeeHasASource() {
    assertThat(corpus.guides())
        .flatExtracting(Guide::fees)
        .allSatisfy(fee -> assertThat(fee.sources()).as(fee.name()).isNotEmpty());
  }

  @Test
  void everyFileIsShort() {
    assertThat(corpus.guides())
        .allSatisfy(
            guide ->
                assertThat(FILES.get(guide.path()))
                    .as(guide.path())
                    .hasSizeLessThanOrEqualTo(MAX_FILE_BYTES));
  }

  @Test
  void everyPageFitsIntoTheFirstRoundTrip() {
    PhonePages pages = new PhonePages(() -> corpus, LATE);

    assertThat(corpus.guides())
        .allSatisfy(
            guide ->
                assertThat(
                        pages
                            .guide(guide.id().slug(), guide.language())
                            .html()
                            .getBytes(StandardCharsets.UTF_8))
                    .as(guide.path())
                    .hasSizeLessThanOrEqualTo(MAX_PAGE_BYTES));
  }

  @Test
  void everyGuideReadsBackAsItWasWritten() {
    assertThat(corpus.guides())
        .allSatisfy(
            guide ->
                assertThat(GuideParser.parse(guide.path(), GuideWriter.write(guide)))
                    .isEqualTo(new ParsedGuide.Sound(guide)));
  }

  private static List<String> fees(Guide guide) {
    return guide.fees().stream().map(fee -> fee.amount() + " " + fee.date()).sorted().toList();
  }
}
