package id.imigrasi.corner.admin.broker;

import id.imigrasi.corner.content.mqtt.MqttLink;
import id.imigrasi.corner.content.wire.KioskId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the accounts of Mosquitto's dynamic security plugin: one role for each kiosk, since its
 * patterns know no user name. Commands go to {@code $CONTROL/dynamic-security/v1}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnBooleanProperty(name = "corner.broker.embedded", havingValue = false)
class MosquittoAccounts implements KioskAccounts, BrokerClient {

  private static final Logger LOG = LoggerFactory.getLogger(MosquittoAccounts.class);
  private static final String CONTROL = "$CONTROL/dynamic-security/v1";
  private static final String RESPONSE = CONTROL + "/response";
  private static final long PATIENCE_SECONDS = 10;
  private static final String CONSOLE_ROLE = "corner-console";

  private final BrokerSettings settings;
  private final JsonMapper json = JsonMapper.builder().build();
  private final Set<MqttLink> links = ConcurrentHashMap.newKeySet();
  private final CountDownLatch connected = new CountDownLatch(1);
  private final Map<String, CompletableFuture<String>> awaited = new ConcurrentHashMap<>();

  MosquittoAccounts(BrokerSettings settings) {
    this.settings = settings;
  }

  @Override
  public List<String> filters() {
    return List.of(RESPONSE);
  }

  /** First of all, since the plugin's own administrator may not yet use our topics. */
  @Override
  public void connected(MqttLink link) {
    links.add(link);
    List<Map<String, Object>> commands =
        List.of(
            role(CONSOLE_ROLE, Permissions.console()),
            Map.of(
                "command", "addClientRole", "username", settings.user(), "rolename", CONSOLE_ROLE));
    link.publish(CONTROL, json.writeValueAsBytes(Map.of("commands", commands)), false).join();
    connected.countDown();
  }

  @Override
  public void message(MqttLink link, String topic, byte[] payload) {
    if (!topic.equals(RESPONSE)) {
      return;
    }
    try {
      for (JsonNode response : json.readTree(payload).path("responses")) {
        String ticket = response.path("correlationData").asString("");
        CompletableFuture<String> waiting = awaited.remove(ticket);
        if (waiting != null) {
          waiting.complete(response.path("error").asString(""));
        }
      }
    } catch (JacksonException e) {
      LOG.warn("the broker's security plugin sent no JSON");
    }
  }

  @Override
  public void grant(KioskId kiosk, String secret) throws IOException {
    awaitLink();
    String role = "corner-kiosk-" + kiosk.value();
    for (MqttLink link : links) {
      // A kiosk that is enrolled again starts anew; deleting what is not there does no harm.
      run(link, Map.of("command", "deleteClient", "username", kiosk.value()), true);
      run(link, Map.of("command", "deleteRole", "rolename", role), true);
      run(link, role(role, Permissions.kiosk(kiosk)), false);
      run(
          link,
          Map.of(
              "command", "createClient",
              "username", kiosk.value(),
              "password", secret,
              "clientid", kiosk.value(),
              "roles", List.of(Map.of("rolename", role))),
          false);
    }
  }

  /** Right after the start the connection may be a moment away. */
  private void awaitLink() throws IOException {
    try {
      if (!connected.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("the console is not connected to a broker");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private void run(MqttLink link, Map<String, Object> command, boolean mayFail) throws IOException {
    String ticket = UUID.randomUUID().toString();
    Map<String, Object> ticketed = new LinkedHashMap<>(command);
    ticketed.put("correlationData", ticket);
    CompletableFuture<String> answer = new CompletableFuture<>();
    awaited.put(ticket, answer);
    try {
      link.publish(CONTROL, json.writeValueAsBytes(Map.of("commands", List.of(ticketed))), false)
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      String error = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!error.isEmpty() && !mayFail) {
        throw new IOException("the broker refused " + command.get("command") + ": " + error);
      }
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("the broker did not answer " + command.get("command"), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      awaited.remove(ticket);
    }
  }

  private static Map<String, Object> role(String name, Permissions permissions) {
    List<Map<String, Object>> acls = new ArrayList<>();
    permissions.publish().forEach(filter -> acls.add(acl("publishClientSend", filter)));
    permissions.subscribe().forEach(filter -> acls.add(acl("subscribePattern", filter)));
    permissions.subscribe().forEach(filter -> acls.add(acl("publishClientReceive", filter)));
    return Map.of("command", "createRole", "rolename", name, "acls", acls);
  }

  private static Map<String, Object> acl(String type, String topic) {
    return Map.of("acltype", type, "topic", topic, "priority", 0, "allow", true);
  }
}
