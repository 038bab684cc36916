package id.imigrasi.corner.content;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.helper.Answers;
import id.imigrasi.corner.content.helper.Helper;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.page.PhoneAnswer;
import id.imigrasi.corner.content.page.PhonePages;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every page that a phone can get, as it gets it. */
class RenderedCorpusTest {

  private static final int MAX_PAGE_BYTES = 14 * 1024;
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");
  private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern EMPTY =
      Pattern.compile("<(section|ul|ol|li|p|h1|h2|td|dd|b)\\b[^>]*>\\s*</\\1>");
  private static final Pattern HEADING_ALONE = Pattern.compile("</h2>\\s*(?=<h2|</section|</main)");
  private static final Pattern TAG = Pattern.compile("(?s)<style>.*?</style>|<[^>]*>");
  private static final Pattern RAW_MARKUP =
      Pattern.compile("\\*\\*|\\[\\^|]\\(|(?m)^#+ |&lt;|\\{\\d}|(?m)^\\s*(?:---|- )|\\?\\?");
  private static final Pattern GUIDE_PAGE = Pattern.compile("/p/([a-z0-9-]+)(/en)?");
  private static final Pattern CHECKLIST = Pattern.compile("/b/([a-z0-9-]+)/([0-9-]+)(/en)?");

  private final PhonePages pages =
      new PhonePages(
          () -> Published.CORPUS,
          Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZoneOffset.UTC));

  @TestFactory
  Stream<DynamicTest> guides() {
    return Published.CORPUS.guides().stream()
        .map(
            guide ->
                DynamicTest.dynamicTest(
                    guide.path(), () -> check(pages.guide(guide.id().slug(), guide.language()))));
  }

  @TestFactory
  Stream<DynamicTest> everyWayThroughEveryHelper() {
    return Published.CORPUS.helpers().stream()
        .flatMap(
            helper ->
                Stream.of(Language.values())
                    .map(
                        language ->
                            DynamicTest.dynamicTest(
                                helper.id() + " " + language.code(),
                                () -> helper.ways().forEach(way -> check(helper, way, language)))));
  }

  private void check(Helper helper, Answers way, Language language) {
    check(pages.checklist(helper.id().text(), way.toString(), language));
  }

  private void check(PhoneAnswer answer) {
    String html = answer.html();
    assertThat(answer.status()).isEqualTo(200);
    assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(MAX_PAGE_BYTES);
    assertThat(EMPTY.matcher(html).results().map(MatchResult::group)).isEmpty();
    assertThat(HEADING_ALONE.matcher(html).find()).as("a heading above nothing").isFalse();
    String text = TAG.matcher(html).replaceAll("\n");
    assertThat(RAW_MARKUP.matcher(text).results().map(found -> around(text, found))).isEmpty();
    List<String> anchors = ANCHOR.matcher(html).results().map(found -> found.group(1)).toList();
    assertThat(LINK.matcher(html).results().map(found -> found.group(1)))
        .allSatisfy(link -> assertThat(leadsSomewhere(link, anchors)).as(link).isTrue());
  }

  private boolean leadsSomewhere(String link, List<String> anchors) {
    if (link.startsWith("#")) {
      return anchors.contains(link.substring(1));
    }
    if (!link.startsWith("/")) {
      return link.startsWith("https://") || link.startsWith("http://") || link.equals("data:,");
    }
    Optional<PhoneAnswer> page =
        GUIDE_PAGE
            .matcher(link)
            .results()
            .map(found -> pages.guide(found.group(1), language(found.group(2))))
            .findFirst()
            .or(
                () ->
                    CHECKLIST
                        .matcher(link)
                        .results()
                        .map(
                            found ->
                                pages.checklist(
                                    found.group(1), found.group(2), language(found.group(3))))
                        .findFirst());
    return page.filter(found -> found.status() == 200).isPresent();
  }

  private static Language language(@Nullable String suffix) {
    return suffix == null ? Language.INDONESIAN : Language.ENGLISH;
  }

  private static String around(String text, MatchResult found) {
    return text.substring(
        Math.max(0, found.start() - 30), Math.min(text.length(), found.end() + 30));
  }
}
