package id.imigrasi.corner.admin.fleet;

import id.imigrasi.corner.content.wire.Decoded;
import id.imigrasi.corner.content.wire.Enrolment;
import id.imigrasi.corner.content.wire.EnrolmentRequest;
import id.imigrasi.corner.content.wire.WireCodec;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where a new kiosk shows its one-time code. */
@RestController
class EnrolmentController {

  static final String PATH = "/enrol";

  private static final Logger LOG = LoggerFactory.getLogger(EnrolmentController.class);

  private final Enrolling enrolling;
  private final AttemptLimit limit;

  EnrolmentController(Enrolling enrolling, Clock clock) {
    this.enrolling = enrolling;
    this.limit = new AttemptLimit(clock);
  }

  @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> enrol(@RequestBody byte[] body, HttpServletRequest request) {
    if (!limit.allows()) {
      return answer(HttpStatus.TOO_MANY_REQUESTS, "too many wrong codes; wait ten minutes");
    }
    if (!(WireCodec.decode(body, EnrolmentRequest.class)
        instanceof Decoded.Message<EnrolmentRequest>(EnrolmentRequest asked))) {
      return answer(HttpStatus.BAD_REQUEST, "the request holds no code");
    }
    try {
      Optional<Enrolment> enrolment = enrolling.enrol(asked.code(), request.getServerName());
      if (enrolment.isEmpty()) {
        limit.countFailure();
        return answer(HttpStatus.FORBIDDEN, "the code is wrong, used up or too old");
      }
      LOG.info("{} is enrolled", enrolment.get().kiosk());
      return ResponseEntity.ok()
          .contentType(MediaType.APPLICATION_JSON)
          .header("Cache-Control", "no-store")
          .body(WireCodec.encode(enrolment.get()));
    } catch (IOException e) {
      LOG.warn("a kiosk could not be enrolled: {}", e.toString());
      return answer(HttpStatus.SERVICE_UNAVAILABLE, "the broker cannot be reached; try again");
    }
  }

  private static ResponseEntity<byte[]> answer(HttpStatus status, String text) {
    return ResponseEntity.status(status)
        .contentType(MediaType.TEXT_PLAIN)
        .body(text.getBytes(StandardCharsets.UTF_8));
  }
}
