package id.imigrasi.corner.deploy.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Loads a page plainly, compressed, and as a phone's browser does. */
final class PageLoad implements AutoCloseable {

  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * What one page took.
   *
   * @param bytes of its body as it is
   * @param bytesWhenGzipIsOffered of its body on the wire, compressed or not
   * @param requests all that the phone's browser made
   */
  record Loaded(
      String path, long bytes, long bytesWhenGzipIsOffered, boolean compressed, int requests) {}

  Loaded measure(Page phone, String server, String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> plain = get(server + path, "identity");
    HttpResponse<byte[]> gzip = get(server + path, "gzip");
    return new Loaded(
        path,
        plain.body().length,
        gzip.body().length,
        gzip.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent(),
        requests(phone, server + path));
  }

  private static int requests(Page phone, String address) {
    AtomicInteger requests = new AtomicInteger();
    Consumer<Request> count = request -> requests.incrementAndGet();
    phone.onRequest(count);
    phone.navigate(address);
    phone.offRequest(count);
    return requests.get();
  }

  private HttpResponse<byte[]> get(String address, String encoding)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> response =
        client.send(
            HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", encoding).build(),
            HttpResponse.BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IOException(address + " was answered with " + response.statusCode());
    }
    return response;
  }

  @Override
  public void close() {
    client.close();
  }
}
