package id.imigrasi.corner.content.release;

/** What asking a source for the newest release gave. */
public sealed interface Refresh {

  /** The source has this release; its metadata is verified, its items are not fetched yet. */
  record Newest(VerifiedRelease release) implements Refresh {}

  /** What the source has is not trusted. */
  record Refused(String reason) implements Refresh {}

  /** The source could not be reached, or has no release yet. */
  record Unavailable(String reason) implements Refresh {}
}
