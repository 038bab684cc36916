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
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Shows a one-time code at a console's door. */
@Component
public class ConsoleDoor {

  private static final Logger LOG = LoggerFactory.getLogger(ConsoleDoor.class);
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int FORBIDDEN = 403;
  private static final int TOO_MANY = 429;

  private final EnrolmentFile file;

  ConsoleDoor(EnrolmentFile file) {
    this.file = file;
  }

  /** What came of it. */
  public sealed interface Answer {

    /** This kiosk belongs to the console now. */
    record Enrolled(String kiosk) implements Answer {}

    /** The code is wrong, used up or too old. */
    record WrongCode() implements Answer {}

    /** Too many wrong codes; the console listens again in ten minutes. */
    record TooManyAttempts() implements Answer {}

    /**
     * No console answers there.
     *
     * @param reason in English, for a technician
     */
    record NoConsole(String reason) implements Answer {}
  }

  /**
   * Enrols this kiosk. The enrolment is on the disk when this returns.
   *
   * @param address of the console, with or without {@code http://}
   * @param code as the console showed it
   */
  public Answer enrol(String address, String code) {
    try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      HttpResponse<byte[]> response =
          http.send(request(address, code), HttpResponse.BodyHandlers.ofByteArray());
      return switch (response.statusCode()) {
        case 200 -> keep(response.body());
        case FORBIDDEN -> new Answer.WrongCode();
        case TOO_MANY -> new Answer.TooManyAttempts();
        default -> new Answer.NoConsole("it answers with status " + response.statusCode());
      };
    } catch (IOException | IllegalArgumentException e) {
      return new Answer.NoConsole(e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer.NoConsole("interrupted");
    }
  }

  private static HttpRequest request(String address, String code) {
    String typed = address.strip();
    URI console = URI.create(typed.contains("://") ? typed : "http://" + typed);
    return HttpRequest.newBuilder(console.resolve("/enrol"))
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofByteArray(WireCodec.encode(new EnrolmentRequest(code))))
        .build();
  }

  private Answer keep(byte[] body) throws IOException {
    return switch (WireCodec.decode(body, Enrolment.class)) {
      case Decoded.Malformed<Enrolment>(String reason) -> new Answer.NoConsole(reason);
      case Decoded.Message<Enrolment>(Enrolment enrolment) -> {
        file.write(enrolment);
        LOG.info("enrolled as {}", enrolment.kiosk());
        yield new Answer.Enrolled(enrolment.kiosk());
      }
    };
  }
}
