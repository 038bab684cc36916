package id.imigrasi.corner.content.page;

import static id.imigrasi.corner.content.Guides.english;
import static id.imigrasi.corner.content.Guides.guide;
import static id.imigrasi.corner.content.item.Language.ENGLISH;
import static id.imigrasi.corner.content.item.Language.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.Guides;
import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.ShortCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhonePagesTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ZoneId.of("Asia/Jakarta"));

  private final Corpus corpus =
      Guides.corpus(
          guide("paspor-hilang").title("Paspor hilang").related("paspor-rusak"),
          english("paspor-hilang").title("Lost passport"),
          guide("paspor-rusak").title("Paspor rusak"));
  private final PhonePages pages = new PhonePages(() -> corpus, CLOCK);

  @Test
  void answersWithTheGuideInTheAskedLanguage() {
    PhoneAnswer answer = pages.guide("paspor-hilang", ENGLISH);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.language()).isEqualTo(ENGLISH);
    assertThat(answer.html()).contains("<h1>Lost passport</h1>", "href=\"/p/paspor-hilang\"");
  }

  @Test
  void labelsAGuideThatExistsInTheOtherLanguageOnly() {
    PhoneAnswer answer = pages.guide("paspor-rusak", ENGLISH);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.language()).isEqualTo(INDONESIAN);
    assertThat(answer.html())
        .contains("lang=\"en\">This guide is not available in English yet.", "Paspor rusak")
        .doesNotContain("/p/paspor-rusak/en");
  }

  @Test
  void linksToRelatedGuides() {
    assertThat(pages.guide("paspor-hilang", INDONESIAN).html())
        .contains("<a href=\"/p/paspor-rusak\" hreflang=\"id\">Paspor rusak</a>");
  }

  @Test
  void helpsWhereTheAddressIsMistyped() {
    PhoneAnswer answer = pages.guide("hilang-pasport", ENGLISH);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.language()).isEqualTo(ENGLISH);
    assertThat(answer.html()).contains("Page not found", "/p/paspor-hilang/en", "ask an officer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "<script>", "PASPOR", "%00", "a b"})
  void survivesAnyAddress(String slug) {
    PhoneAnswer answer = pages.guide(slug, INDONESIAN);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.html()).doesNotContain("<script");
  }

  @Test
  void opensAGuideByItsShortCodeHoweverItIsTyped() {
    String code = ShortCode.of(new GuideId("paspor-hilang"), ENGLISH).value();

    assertThat(pages.shortCode(code).html()).contains("Lost passport");
    assertThat(pages.shortCode(" " + code.toLowerCase(Locale.ROOT) + "-").status()).isEqualTo(200);
  }

  @Test
  void guessesAtACodeWithOneWrongCharacter() {
    String code = ShortCode.of(new GuideId("paspor-rusak"), INDONESIAN).value();
    String wrong = (code.startsWith("2") ? "3" : "2") + code.substring(1);
    PhoneAnswer answer = pages.shortCode(wrong);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.html()).contains("Kode panduan", "/p/paspor-rusak");
  }

  @Test
  void explainsWhatACodeLooksLike() {
    PhoneAnswer answer = pages.shortCode("paspor hilang");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.html()).contains("5 huruf dan angka");
  }

  @Test
  void allowsNothingButItsOwnStyle() throws NoSuchAlgorithmException {
    PhoneAnswer answer = pages.guide("paspor-hilang", INDONESIAN);
    String html = answer.html();
    String style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

    assertThat(answer.contentSecurityPolicy())
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'")
        .doesNotContain("unsafe");
    assertThat(html).doesNotContain("style=\"");
  }

  @Test
  void hasAnAnswerBeforeTheFirstRelease() {
    assertThat(new PhonePages(() -> Corpus.EMPTY, CLOCK).guide("x", INDONESIAN).status())
        .isEqualTo(404);
  }
}
