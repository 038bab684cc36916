package id.imigrasi.corner.admin.broker;

import id.imigrasi.corner.content.mqtt.MqttLink;
import java.util.List;

/** A feature that talks over the console's connection. Calls come from one thread. */
public interface BrokerClient {

  /** What it wants to hear. */
  List<String> filters();

  /** The connection stands and the filters are subscribed. */
  void connected(MqttLink link);

  /** A message arrived, not only for this feature. */
  void message(MqttLink link, String topic, byte[] payload);
}
