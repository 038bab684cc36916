package id.imigrasi.corner.kiosk.shell;

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
class VisitorLanguageTest {

  @LocalServerPort private int port;

  @Test
  void greetsInIndonesianWhateverTheBrowserAsksFor() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
            .header("Accept-Language", "en")
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      String page = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
      assertThat(page).contains("<html lang=\"id\"");
    }
  }
}
