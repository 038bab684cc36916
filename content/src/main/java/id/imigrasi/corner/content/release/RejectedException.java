package id.imigrasi.corner.content.release;

/** Something that came from outside is not what a trusted release needs; the message says why. */
final class RejectedException extends Exception {

  RejectedException(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
