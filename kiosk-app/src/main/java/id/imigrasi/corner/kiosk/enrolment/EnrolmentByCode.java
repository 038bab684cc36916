package id.imigrasi.corner.kiosk.enrolment;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Enrols this kiosk with a code given at the start, before anything else. */
@Component
@ConditionalOnProperty("corner.enrol.code")
class EnrolmentByCode implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(EnrolmentByCode.class);

  private final EnrolmentFile file;
  private final ConsoleDoor door;
  private final String console;
  private final String code;
  private volatile boolean running;

  EnrolmentByCode(
      EnrolmentFile file,
      ConsoleDoor door,
      @Value("${corner.enrol.console:}") String console,
      @Value("${corner.enrol.code}") String code) {
    this.file = file;
    this.door = door;
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
    switch (door.enrol(console, code)) {
      case ConsoleDoor.Answer.Enrolled enrolled -> LOG.debug("{}", enrolled);
      case ConsoleDoor.Answer.WrongCode _ ->
          throw new NotEnrolledException("the code is wrong, used up or too old");
      case ConsoleDoor.Answer.TooManyAttempts _ ->
          throw new NotEnrolledException(
              "too many wrong codes; the console listens again in ten minutes");
      case ConsoleDoor.Answer.NoConsole(String reason) ->
          throw new NotEnrolledException(
              "no console answers at \"" + console + "\" (" + reason + ")");
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
