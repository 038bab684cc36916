package id.imigrasi.corner.admin.fleet;

import id.imigrasi.corner.content.release.DurableFile;
import id.imigrasi.corner.content.wire.KioskId;
import id.imigrasi.corner.content.wire.WireCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enrols the kiosk that runs on the console's own machine, by a file in its data folder. */
@Component
@Order(2)
@ConditionalOnProperty("corner.first-kiosk")
class FirstKiosk implements ApplicationRunner {

  private static final KioskId ID = new KioskId("kios-1");
  private static final String NAME = "Kios 1";
  private static final String REGION = "Desa ini";

  private final Enrolling enrolling;
  private final Path file;

  FirstKiosk(Enrolling enrolling, @Value("${corner.first-kiosk}") Path file) {
    this.enrolling = enrolling;
    this.file = file;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (!Files.exists(file)) {
      DurableFile.writePrivate(file, WireCodec.encode(enrolling.enrolFirst(ID, NAME, REGION)));
    }
  }
}
