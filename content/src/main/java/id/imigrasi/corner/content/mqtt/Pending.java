package id.imigrasi.corner.content.mqtt;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttActionListener;
import org.jspecify.annotations.Nullable;

/** Waits for the broker's answer to one packet. */
final class Pending implements MqttActionListener {

  /** From here on a reason code is a refusal (MQTT 5.0, section 2.4). */
  private static final int FIRST_REFUSAL = 0x80;

  private final String what;
  private final CompletableFuture<Void> done = new CompletableFuture<>();

  Pending(String what) {
    this.what = what;
  }

  CompletableFuture<Void> done() {
    return done;
  }

  void fail(@Nullable String reason) {
    done.completeExceptionally(new IOException(what + ": " + reason));
  }

  /** Paho calls this for a refused packet too; only the reason codes tell. */
  @Override
  public void onSuccess(IMqttToken token) {
    int[] codes = token.getReasonCodes();
    int worst = codes == null ? 0 : Arrays.stream(codes).max().orElse(0);
    if (worst >= FIRST_REFUSAL) {
      fail("refused by the broker with reason code 0x" + Integer.toHexString(worst));
    } else {
      done.complete(null);
    }
  }

  @Override
  public void onFailure(IMqttToken token, Throwable exception) {
    fail(exception == null ? "failed" : exception.getMessage());
  }
}
