package id.imigrasi.corner.kiosk.release;

/** Stands for a listener that is told of releases until it is removed. */
@FunctionalInterface
public interface Registration {

  /** Ends the listening. Doing so twice is harmless. */
  void remove();
}
