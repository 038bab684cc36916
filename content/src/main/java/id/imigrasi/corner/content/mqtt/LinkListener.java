package id.imigrasi.corner.content.mqtt;

/** Hears what happens on a link; called by one thread, one call after the other. */
public interface LinkListener {

  /** The link stands; nothing is subscribed yet. */
  void connected();

  /** The link is lost or could not be made; it is tried again without being asked. */
  void disconnected(String reason);

  /** A message arrived. */
  void message(String topic, byte[] payload);
}
