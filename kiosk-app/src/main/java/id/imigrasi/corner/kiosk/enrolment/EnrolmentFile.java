package id.imigrasi.corner.kiosk.enrolment;

import id.imigrasi.corner.content.release.DurableFile;
import id.imigrasi.corner.content.wire.Decoded;
import id.imigrasi.corner.content.wire.Enrolment;
import id.imigrasi.corner.content.wire.WireCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The enrolment as it lies in the data folder, {@code enrolment.json}. */
@Component
public class EnrolmentFile {

  private static final Logger LOG = LoggerFactory.getLogger(EnrolmentFile.class);

  private final Path file;
  private volatile String complaint = "";

  EnrolmentFile(@Value("${corner.data}") Path data) {
    this.file = data.resolve("enrolment.json");
  }

  /** The enrolment; empty if this kiosk is not enrolled yet or the file is damaged. */
  public Optional<Enrolment> read() {
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      return switch (WireCodec.decode(Files.readAllBytes(file), Enrolment.class)) {
        case Decoded.Message<Enrolment>(Enrolment enrolment) -> Optional.of(enrolment);
        case Decoded.Malformed<Enrolment>(String reason) -> complain(reason);
      };
    } catch (IOException e) {
      return complain(e.toString());
    }
  }

  void write(Enrolment enrolment) throws IOException {
    DurableFile.writePrivate(file, WireCodec.encode(enrolment));
  }

  /** Once for each reason: the file is looked at again and again. */
  private Optional<Enrolment> complain(String reason) {
    if (!reason.equals(complaint)) {
      complaint = reason;
      LOG.error("{} cannot be used: {}. Delete it and enrol this kiosk again.", file, reason);
    }
    return Optional.empty();
  }
}
