package id.imigrasi.corner.kiosk.demand;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Tells the console what was looked for: soon after the start what earlier runs have left, then
 * once an hour, so that an event never stands for one visitor.
 */
@Component
class Telling {

  private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

  private final StoredTally tally;

  Telling(StoredTally tally) {
    this.tally = tally;
  }

  @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void tell() {
    try {
      tally.tell();
    } catch (DataAccessException | TransactionException e) {
      // Not the message: it may hold what was typed. What could not be told is told next time.
      LOG.warn("counts could not be put into the outbox: {}", e.getClass().getSimpleName());
    }
  }
}
