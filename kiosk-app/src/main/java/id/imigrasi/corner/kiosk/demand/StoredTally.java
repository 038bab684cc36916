package id.imigrasi.corner.kiosk.demand;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.outbox.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts on the kiosk's disk. A count survives a crash; a power cut may cost those of the last
 * seconds, since a visitor should not wait for the disk at each guide.
 */
@Component
class StoredTally implements Tally {

  private static final Logger LOG = LoggerFactory.getLogger(StoredTally.class);

  private final TransactionTemplate transactions;
  private final Outbox outbox;
  private final Clock clock;
  private final DayCounts counts;
  private final OpenedTotals totals;

  /** As on the disk; asked for at every letter that is typed. */
  private volatile Map<GuideId, Integer> opened;

  StoredTally(JdbcClient jdbc, TransactionTemplate transactions, Outbox outbox, Clock clock) {
    this.transactions = transactions;
    this.outbox = outbox;
    this.clock = clock;
    this.counts = new DayCounts(jdbc);
    this.totals = new OpenedTotals(jdbc);
    this.opened = totals.read();
  }

  @Override
  public Map<GuideId, Integer> opened() {
    return opened;
  }

  @Override
  public void opened(GuideId guide) {
    change(
        () -> {
          counts.add(today(), DayCounts.Kind.OPENED, guide.slug(), "");
          totals.add(guide);
          opened = totals.read();
        });
  }

  @Override
  public void unanswered(String typed, Language language) {
    TidyWords.of(typed)
        .ifPresent(
            words ->
                change(
                    () -> counts.add(today(), DayCounts.Kind.UNANSWERED, words, language.code())));
  }

  @Override
  public void takeBack(String typed, Language language) {
    TidyWords.of(typed)
        .ifPresent(
            words ->
                change(
                    () ->
                        counts.takeBack(
                            today(), DayCounts.Kind.UNANSWERED, words, language.code())));
  }

  /** Hands what was counted since the last time to the outbox, all of it or nothing. */
  synchronized void tell() {
    List<DayCounts.Count> untold = counts.untold();
    if (!untold.isEmpty()) {
      outbox.add(SearchEvents.of(untold), () -> counts.markTold(today()));
    }
  }

  private synchronized void change(Runnable change) {
    try {
      transactions.executeWithoutResult(status -> change.run());
    } catch (DataAccessException e) {
      // Not the message: it may hold what was typed. The screen goes on without this count.
      LOG.warn("something could not be counted: {}", e.getClass().getSimpleName());
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
