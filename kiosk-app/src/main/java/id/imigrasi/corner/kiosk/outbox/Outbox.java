package id.imigrasi.corner.kiosk.outbox;

import id.imigrasi.corner.content.wire.Decoded;
import id.imigrasi.corner.content.wire.KioskEvent;
import id.imigrasi.corner.content.wire.WireCodec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Events on their way to the console. An event stays until the console has acknowledged that it is
 * stored; what a broker says about it does not count.
 */
@Component
public class Outbox {

  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

  /** What fits into one message that every broker takes. */
  private static final int MOST_CHARACTERS = 150_000;

  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;

  Outbox(JdbcClient jdbc, TransactionTemplate transactions) {
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  /** Keeps an event. It is on the disk when this returns, and survives a power cut. */
  public void add(KioskEvent event) {
    insert(event);
    force();
  }

  /**
   * Keeps events in one step with the change that they come from: both are on the disk when this
   * returns, or neither is.
   *
   * @param change of other tables of the same database
   */
  public void add(Collection<KioskEvent> events, Runnable change) {
    transactions.executeWithoutResult(
        status -> {
          change.run();
          events.forEach(this::insert);
        });
    force();
  }

  private void insert(KioskEvent event) {
    jdbc.sql("INSERT INTO outbox (id, event) VALUES (?, ?)")
        .params(event.id().toString(), new String(WireCodec.encode(event), StandardCharsets.UTF_8))
        .update();
  }

  /** Without it H2 answers a commit before the disk has it. */
  private void force() {
    jdbc.sql("CHECKPOINT SYNC").update();
  }

  /** The oldest events, at most that many, and no more than one message holds. */
  public List<KioskEvent> oldest(int limit) {
    List<KioskEvent> events = new ArrayList<>();
    int characters = 0;
    for (String json :
        jdbc.sql("SELECT event FROM outbox ORDER BY position LIMIT ?")
            .param(limit)
            .query(String.class)
            .list()) {
      characters += json.length();
      if (characters > MOST_CHARACTERS && !events.isEmpty()) {
        break;
      }
      switch (WireCodec.decode(json.getBytes(StandardCharsets.UTF_8), KioskEvent.class)) {
        case Decoded.Message<KioskEvent>(KioskEvent event) -> events.add(event);
        case Decoded.Malformed<KioskEvent>(String reason) ->
            LOG.error("an event in the outbox cannot be read and stays there: {}", reason);
      }
    }
    return events;
  }

  /** Forgets events that the console has stored. */
  public void forget(Collection<UUID> ids) {
    ids.forEach(id -> jdbc.sql("DELETE FROM outbox WHERE id = ?").param(id.toString()).update());
  }

  public int size() {
    return jdbc.sql("SELECT COUNT(*) FROM outbox").query(Integer.class).single();
  }
}
