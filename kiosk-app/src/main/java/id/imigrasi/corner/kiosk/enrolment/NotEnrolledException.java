package id.imigrasi.corner.kiosk.enrolment;

/** The console did not take this kiosk in. */
class NotEnrolledException extends RuntimeException {

  NotEnrolledException(String message, Throwable cause) {
    super(message, cause);
  }
}
