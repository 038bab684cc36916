package id.imigrasi.corner.content.wire;

/** What reading a message gave. */
public sealed interface Decoded<T> {

  /** The message is sound. */
  record Message<T>(T value) implements Decoded<T> {}

  /** The message is none; the reason is for a log line. */
  record Malformed<T>(String reason) implements Decoded<T> {}
}
