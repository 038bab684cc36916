package id.imigrasi.corner.admin.broker;

import com.hivemq.extension.sdk.api.ExtensionMain;
import com.hivemq.extension.sdk.api.auth.SimpleAuthenticator;
import com.hivemq.extension.sdk.api.auth.parameter.SimpleAuthInput;
import com.hivemq.extension.sdk.api.auth.parameter.SimpleAuthOutput;
import com.hivemq.extension.sdk.api.auth.parameter.TopicPermission;
import com.hivemq.extension.sdk.api.packets.auth.DefaultAuthorizationBehaviour;
import com.hivemq.extension.sdk.api.packets.auth.ModifiableDefaultPermissions;
import com.hivemq.extension.sdk.api.packets.connect.ConnackReasonCode;
import com.hivemq.extension.sdk.api.packets.connect.ConnectPacket;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartOutput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopOutput;
import com.hivemq.extension.sdk.api.services.Services;
import com.hivemq.extension.sdk.api.services.builder.Builders;
import id.imigrasi.corner.content.wire.KioskId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Lets the console and enrolled kiosks in, and each only where it belongs. */
@Component
class Door implements ExtensionMain, SimpleAuthenticator {

  private final BrokerSettings settings;
  private final ConsoleSecret secret;
  private final KioskAdmission kiosks;

  Door(BrokerSettings settings, ConsoleSecret secret, KioskAdmission kiosks) {
    this.settings = settings;
    this.secret = secret;
    this.kiosks = kiosks;
  }

  @Override
  public void extensionStart(ExtensionStartInput input, ExtensionStartOutput output) {
    Services.securityRegistry().setAuthenticatorProvider(provider -> this);
  }

  @Override
  public void extensionStop(ExtensionStopInput input, ExtensionStopOutput output) {
    // Nothing is open that the broker does not close itself.
  }

  @Override
  public void onConnect(SimpleAuthInput input, SimpleAuthOutput output) {
    ConnectPacket packet = input.getConnectPacket();
    String name = packet.getUserName().orElse("");
    String password = packet.getPassword().map(Door::text).orElse("");
    // A client id is a name too: with another's id a client would throw that one out.
    if (!name.equals(packet.getClientId())) {
      refuse(output);
      return;
    }
    if (name.equals(settings.user())) {
      if (same(password, secret.value())) {
        allow(output.getDefaultPermissions(), Permissions.console());
        output.authenticateSuccessfully();
      } else {
        refuse(output);
      }
      return;
    }
    // The look-up reads the database, and a broker thread must not wait for it.
    var async = output.async(Duration.ofSeconds(5));
    Thread.startVirtualThread(
        () -> {
          try {
            if (KioskId.isValid(name) && kiosks.admits(new KioskId(name), password)) {
              allow(output.getDefaultPermissions(), Permissions.kiosk(new KioskId(name)));
              output.authenticateSuccessfully();
            } else {
              refuse(output);
            }
          } finally {
            async.resume();
          }
        });
  }

  private static void refuse(SimpleAuthOutput output) {
    output.failAuthentication(ConnackReasonCode.BAD_USER_NAME_OR_PASSWORD);
  }

  private static void allow(ModifiableDefaultPermissions granted, Permissions permissions) {
    granted.setDefaultBehaviour(DefaultAuthorizationBehaviour.DENY);
    permissions
        .publish()
        .forEach(filter -> granted.add(permission(filter, TopicPermission.MqttActivity.PUBLISH)));
    permissions
        .subscribe()
        .forEach(filter -> granted.add(permission(filter, TopicPermission.MqttActivity.SUBSCRIBE)));
  }

  private static TopicPermission permission(String filter, TopicPermission.MqttActivity activity) {
    return Builders.topicPermission()
        .topicFilter(filter)
        .activity(activity)
        .type(TopicPermission.PermissionType.ALLOW)
        .build();
  }

  private static boolean same(String left, String right) {
    return MessageDigest.isEqual(
        left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
