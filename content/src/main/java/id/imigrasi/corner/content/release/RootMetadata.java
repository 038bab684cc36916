package id.imigrasi.corner.content.release;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Who may sign what (TUF 1.0.31, section 4.3).
 *
 * @param keys by key id
 */
record RootMetadata(
    Envelope envelope, long version, Map<String, PublicKey> keys, Map<Role, Signers> signers) {

  /** How many of which keys must sign a role. */
  record Signers(Set<String> keyIds, int threshold) {}

  static RootMetadata parse(byte[] bytes) throws RejectedException {
    Envelope envelope = Envelope.parse(bytes, Role.ROOT);
    JsonNode signed = envelope.signed();
    if (!signed.path("consistent_snapshot").asBoolean(false)) {
      throw new RejectedException("root metadata is without consistent snapshots");
    }
    Map<String, PublicKey> keys = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : signed.path("keys").properties()) {
      JsonNode key = entry.getValue();
      // A key of a kind unknown here can sign nothing that is accepted here; it is no error.
      if (key.path("keytype").asString("").equals(PublicKey.ED25519)
          && key.path("scheme").asString("").equals(PublicKey.ED25519)) {
        keys.put(entry.getKey(), key(key));
      }
    }
    Map<Role, Signers> signers = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      signers.put(role, signers(role, signed.path("roles").path(role.word())));
    }
    return new RootMetadata(envelope, envelope.version(), Map.copyOf(keys), Map.copyOf(signers));
  }

  private static PublicKey key(JsonNode key) throws RejectedException {
    try {
      return new PublicKey(key.path("keyval").path("public").asString(""));
    } catch (IllegalArgumentException e) {
      throw new RejectedException("root metadata has an unreadable key");
    }
  }

  private static Signers signers(Role role, JsonNode node) throws RejectedException {
    Set<String> keyIds = new HashSet<>();
    for (JsonNode keyId : node.path("keyids")) {
      if (!keyIds.add(keyId.asString(""))) {
        throw new RejectedException("root metadata names a key of " + role.word() + " twice");
      }
    }
    int threshold = node.path("threshold").asInt(0);
    if (threshold < 1) {
      throw new RejectedException("root metadata has no threshold for " + role.word());
    }
    return new Signers(Set.copyOf(keyIds), threshold);
  }

  /** Checks that enough of the role's keys signed (TUF 1.0.31, section 5, "threshold"). */
  void requireSigned(Envelope envelope) throws RejectedException {
    Signers allowed = signers.getOrDefault(envelope.role(), new Signers(Set.of(), 1));
    byte[] message = canonical(envelope);
    Set<PublicKey> valid = new HashSet<>();
    envelope
        .signatures()
        .forEach(
            (keyId, signature) -> {
              PublicKey key = allowed.keyIds().contains(keyId) ? keys.get(keyId) : null;
              if (key != null && key.verifies(message, signature)) {
                valid.add(key);
              }
            });
    if (valid.size() < allowed.threshold()) {
      throw new RejectedException(
          "%s metadata has %d of %d valid signatures"
              .formatted(envelope.role().word(), valid.size(), allowed.threshold()));
    }
  }

  private static byte[] canonical(Envelope envelope) throws RejectedException {
    try {
      return CanonicalJson.encode(envelope.signed());
    } catch (IllegalArgumentException e) {
      throw new RejectedException(
          envelope.role().word() + " metadata holds a number that is not whole");
    }
  }
}
