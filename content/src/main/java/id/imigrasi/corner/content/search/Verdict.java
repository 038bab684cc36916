package id.imigrasi.corner.content.search;

/** How sure it is that the guides found answer a question. */
public enum Verdict {
  /** The first guides answer it. */
  FOUND,
  /** They may; the visitor should be asked what was meant. */
  UNSURE,
  /** No guide answers it. */
  NOTHING
}
