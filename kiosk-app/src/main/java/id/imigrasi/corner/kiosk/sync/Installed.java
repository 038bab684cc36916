package id.imigrasi.corner.kiosk.sync;

/** What an attempt to install the newest release gave. */
sealed interface Installed {

  /** The screens show this release now. */
  record Done(long number) implements Installed {}

  /** The screens show the newest release already. */
  record UpToDate(long number) implements Installed {}

  /**
   * The newest release cannot be used; the one before stays.
   *
   * @param number 0 if it is not known
   */
  record Failed(long number, String reason) implements Installed {}

  /** The source cannot be reached or has nothing yet; it is tried again. */
  record NotReached(String reason) implements Installed {}
}
