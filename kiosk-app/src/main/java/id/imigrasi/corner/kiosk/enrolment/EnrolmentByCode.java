package id.imigrasi.corner.kiosk.enrolment;

import id.imigrasi.corner.content.wire.Decoded;
import id.imigrasi.corner.content.wire.Enrolment;
import id.imigrasi.corner.content.wire.EnrolmentRequest;
import id.imigrasi.corner.content.wire.WireCodec;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Enrols this kiosk with the one-time code that the console showed, before anything else. */
@Component
@ConditionalOnProperty("corner.enrol.code")
class EnrolmentByCode implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(EnrolmentByCode.class);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final EnrolmentFile file;
  private final String console;
  private final String code;
  private volatile boolean running;

  EnrolmentByCode(
      EnrolmentFile file,
      @Value("${corner.enrol.console:}") String console,
      @Value("${corner.enrol.code}") String code) {
    this.file = file;
    this.console = console;
    this.code = code;
  }

  @Override
  public void start() {
    running = true;
    if (file.read().isPresent()) {
      LOG.info("this kiosk is enrolled already; the code is not used");
      return;
    }
    try {
      Enrolment enrolment = ask();
      file.write(enrolment);
      LOG.info("enrolled as {}", enrolment.kiosk());
    } catch (IOException e) {
      throw new NotEnrolledException("Enrolling at " + console + " failed: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Enrolment ask() throws IOException, InterruptedException {
    HttpRequest request;
    try {
      request =
          HttpRequest.newBuilder(URI.create(console).resolve("/enrol"))
              .timeout(PATIENCE)
              .header("Content-Type", "application/json")
              .POST(
                  HttpRequest.BodyPublishers.ofByteArray(
                      WireCodec.encode(new EnrolmentRequest(code))))
              .build();
    } catch (IllegalArgumentException e) {
      throw new IOException("not an address like http://host:8090", e);
    }
    try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new IOException(
            "the console says: " + new String(response.body(), StandardCharsets.UTF_8));
      }
      return switch (WireCodec.decode(response.body(), Enrolment.class)) {
        case Decoded.Message<Enrolment>(Enrolment enrolment) -> enrolment;
        case Decoded.Malformed<Enrolment>(String reason) ->
            throw new IOException("the console's answer cannot be read: " + reason);
      };
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return -1000;
  }
}
