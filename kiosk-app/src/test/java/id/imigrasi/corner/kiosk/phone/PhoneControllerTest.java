package id.imigrasi.corner.kiosk.phone;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.ShortCode;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.KioskApplication;
import id.imigrasi.corner.kiosk.TestHelper;
import id.imigrasi.corner.kiosk.TestRelease;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
    classes = KioskApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PhoneControllerTest {

  private static final String CODE =
      ShortCode.of(new GuideId("paspor-hilang"), Language.INDONESIAN).value();

  @Autowired private ReleaseInUse releases;
  @LocalServerPort private int port;

  @BeforeEach
  void open() {
    releases.switchTo(TestRelease.usual().with(TestHelper.PATH, TestHelper.TEXT).as(1));
  }

  @Test
  void servesAGuideInBothLanguages() throws Exception {
    assertThat(get("/p/paspor-hilang").body()).contains("Paspor hilang");
    assertThat(get("/p/paspor-hilang/en").body()).contains("Lost passport");
  }

  @Test
  void servesTheSamePageForAShortCodeInEitherCase() throws Exception {
    assertThat(get("/c/" + CODE.toLowerCase(Locale.ROOT)).body()).contains("Paspor hilang");
    assertThat(get("/C/" + CODE).statusCode()).isEqualTo(200);
  }

  @Test
  void servesAChecklistInBothLanguages() throws Exception {
    assertThat(get("/b/paspor-mana/1-0").body()).contains("Lapor dulu");
    assertThat(get("/b/paspor-mana/1-0/en").body()).contains("Report first");
    assertThat(get("/b/paspor-mana/9").statusCode()).isEqualTo(404);
  }

  @Test
  void answersAnUnknownCodeKindly() throws Exception {
    HttpResponse<String> answer = get("/c/22222");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("Whitelabel", "Exception");
  }

  @Test
  void leavesNoTraceOnThePhone() throws Exception {
    HttpResponse<String> answer = get("/p/paspor-hilang");

    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
