package id.imigrasi.corner.admin.guides;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import id.imigrasi.corner.admin.storage.Durability;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The drafts, one per guide and language. Whoever saves says which revision they know; who knows an
 * older one cannot overwrite a newer by accident.
 */
@Component
public class Drafts {

  /** The revision to name where no draft is known. */
  public static final String NO_REVISION = "";

  private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

  /** A draft of an earlier version lacks the newer fields; they read as empty. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .withConfigOverride(String.class, config -> config.setNullHandling(EMPTY))
          .withConfigOverride(List.class, config -> config.setNullHandling(EMPTY))
          .build();

  private static final String COLUMNS = "form, base, revision, saved_by, saved_at";

  private final JdbcClient jdbc;
  private final Durability durability;
  private final Clock clock;

  Drafts(JdbcClient jdbc, Durability durability, Clock clock) {
    this.jdbc = jdbc;
    this.durability = durability;
    this.clock = clock;
  }

  /** Every draft, the last saved first. */
  public List<Draft> all() {
    return jdbc.sql("select " + COLUMNS + " from draft order by saved_at desc")
        .query((row, number) -> draft(row))
        .list();
  }

  public Optional<Draft> find(String path) {
    return jdbc.sql("select " + COLUMNS + " from draft where path = ?")
        .param(path)
        .query((row, number) -> draft(row))
        .optional();
  }

  /**
   * Stores the draft of a guide; it survives a power cut once this returns. A known draft that is
   * gone does not keep a form from being stored.
   *
   * @param base the published guide on which the form rests; null if there is none
   * @param knownRevision of the draft that the form continues, or {@link #NO_REVISION}
   */
  public Saving save(
      GuideForm form, @Nullable GuideForm base, String knownRevision, String savedBy) {
    Draft draft =
        new Draft(
            form,
            base,
            UUID.randomUUID().toString(),
            savedBy,
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    while (true) {
      Optional<Draft> other =
          find(form.path()).filter(stored -> !stored.revision().equals(knownRevision));
      if (other.isPresent()) {
        return new Saving.Overtaken(other.get());
      }
      if (replace(draft, knownRevision) || insert(draft)) {
        durability.force();
        return new Saving.Saved(draft);
      }
    }
  }

  /** Removes the draft, unless it has been saved anew since that revision. */
  public boolean discard(String path, String revision) {
    return jdbc.sql("delete from draft where path = ? and revision = ?")
            .params(path, revision)
            .update()
        == 1;
  }

  private boolean insert(Draft draft) {
    try {
      jdbc.sql("insert into draft (path, " + COLUMNS + ") values (?, ?, ?, ?, ?, ?)")
          .param(draft.form().path())
          .param(JSON.writeValueAsString(draft.form()))
          .param(base(draft))
          .param(draft.revision())
          .param(draft.savedBy())
          .param(draft.savedAt().atOffset(ZoneOffset.UTC))
          .update();
      return true;
    } catch (DuplicateKeyException thereIsOne) {
      return false;
    }
  }

  private boolean replace(Draft draft, String knownRevision) {
    return jdbc.sql(
                """
                update draft set form = ?, base = ?, revision = ?, saved_by = ?, saved_at = ?
                where path = ? and revision = ?
                """)
            .param(JSON.writeValueAsString(draft.form()))
            .param(base(draft))
            .param(draft.revision())
            .param(draft.savedBy())
            .param(draft.savedAt().atOffset(ZoneOffset.UTC))
            .param(draft.form().path())
            .param(knownRevision)
            .update()
        == 1;
  }

  private static @Nullable String base(Draft draft) {
    return draft.base() == null ? null : JSON.writeValueAsString(draft.base());
  }

  private static Draft draft(ResultSet row) throws SQLException {
    String base = row.getString("base");
    return new Draft(
        JSON.readValue(row.getString("form"), GuideForm.class),
        base == null ? null : JSON.readValue(base, GuideForm.class),
        row.getString("revision"),
        row.getString("saved_by"),
        row.getObject("saved_at", OffsetDateTime.class).toInstant());
  }
}
