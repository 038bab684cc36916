package id.imigrasi.corner.kiosk.enrolment;

/** The console did not take this kiosk in. */
class NotEnrolledException extends RuntimeException {

  NotEnrolledException(String reason) {
    super("This kiosk was not enrolled: " + reason + ".");
  }
}
