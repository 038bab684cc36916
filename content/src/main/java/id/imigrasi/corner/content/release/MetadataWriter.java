package id.imigrasi.corner.content.release;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import tools.jackson.databind.node.ObjectNode;

/** Makes signed metadata (TUF 1.0.31, sections 4.3 to 4.6). */
final class MetadataWriter {

  private static final String SPEC_VERSION = "1.0.31";

  private final RepositoryKeys keys;

  MetadataWriter(RepositoryKeys keys) {
    this.keys = keys;
  }

  byte[] root(long version, Instant expires) {
    ObjectNode signed = signed(Role.ROOT, version, expires);
    signed.put("consistent_snapshot", true);
    ObjectNode keyNodes = signed.putObject("keys");
    ObjectNode roles = signed.putObject("roles");
    for (Role role : Role.values()) {
      PublicKey key = keys.key(role).publicKey();
      keyNodes.set(key.keyId(), key.toJson());
      ObjectNode signers = roles.putObject(role.word());
      signers.putArray("keyids").add(key.keyId());
      signers.put("threshold", 1);
    }
    return sign(Role.ROOT, signed);
  }

  byte[] targets(long version, Instant expires, Collection<TargetFile> files) {
    ObjectNode signed = signed(Role.TARGETS, version, expires);
    ObjectNode targets = signed.putObject("targets");
    files.stream()
        .sorted(Comparator.comparing(TargetFile::path))
        .forEach(
            file -> {
              ObjectNode node = targets.putObject(file.path());
              node.put("length", file.length());
              node.putObject("hashes").put("sha256", file.sha256().hex());
            });
    return sign(Role.TARGETS, signed);
  }

  byte[] snapshot(long version, Instant expires, long targetsVersion, byte[] targets) {
    ObjectNode signed = signed(Role.SNAPSHOT, version, expires);
    describe(signed.putObject("meta").putObject("targets.json"), targetsVersion, targets);
    return sign(Role.SNAPSHOT, signed);
  }

  byte[] timestamp(long version, Instant expires, long snapshotVersion, byte[] snapshot) {
    ObjectNode signed = signed(Role.TIMESTAMP, version, expires);
    describe(signed.putObject("meta").putObject("snapshot.json"), snapshotVersion, snapshot);
    return sign(Role.TIMESTAMP, signed);
  }

  private static void describe(ObjectNode file, long version, byte[] bytes) {
    file.put("version", version);
    file.put("length", bytes.length);
    file.putObject("hashes").put("sha256", Sha256.of(bytes).hex());
  }

  private static ObjectNode signed(Role role, long version, Instant expires) {
    ObjectNode signed = Json.object();
    signed.put("_type", role.word());
    signed.put("spec_version", SPEC_VERSION);
    signed.put("version", version);
    signed.put("expires", expires.truncatedTo(ChronoUnit.SECONDS).toString());
    return signed;
  }

  private byte[] sign(Role role, ObjectNode signed) {
    SigningKey key = keys.key(role);
    ObjectNode envelope = Json.object();
    ObjectNode signature = envelope.putArray("signatures").addObject();
    signature.put("keyid", key.publicKey().keyId());
    signature.put("sig", HexFormat.of().formatHex(key.sign(CanonicalJson.encode(signed))));
    envelope.set("signed", signed);
    return Json.MAPPER.writeValueAsBytes(envelope);
  }

  /** How long each role's metadata is in force; the timestamp's is renewed long before. */
  static Duration lifetime(Role role) {
    return switch (role) {
      case ROOT -> Duration.ofDays(3 * 365);
      case TARGETS, SNAPSHOT -> Duration.ofDays(2 * 365);
      case TIMESTAMP -> Duration.ofDays(30);
    };
  }
}
