package id.imigrasi.corner.admin.guides;

/** What came of saving a draft. */
public sealed interface Saving {

  /** It is stored. */
  record Saved(Draft draft) implements Saving {}

  /** Somebody else has saved in the meantime; nothing was stored. */
  record Overtaken(Draft other) implements Saving {}
}
