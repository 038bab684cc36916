package id.imigrasi.corner.kiosk.fault;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.kiosk.KioskApplication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
    classes = KioskApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PlainFaultPageTest {

  @LocalServerPort private int port;

  @Test
  void apologizesInPlainWordsForWhatNoScreenCouldAnswer() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/p/paspor-hilang"))
            .DELETE()
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(405);
      assertThat(answer.body())
          .contains("Maaf, ada gangguan", "Ke beranda")
          .doesNotContain("Whitelabel", "Exception");
    }
  }
}
