package id.imigrasi.corner.content.release;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A metadata file as it came: the signed part and who signed it (TUF 1.0.31, section 4.2.1). The
 * bytes are kept as received, since unknown fields are signed too.
 */
record Envelope(byte[] bytes, Role role, JsonNode signed, Map<String, byte[]> signatures) {

  private static final String SPEC_MAJOR = "1.";

  static Envelope parse(byte[] bytes, Role role) throws RejectedException {
    JsonNode tree;
    try {
      tree = Json.MAPPER.readTree(bytes);
    } catch (JacksonException e) {
      throw new RejectedException(role.word() + " metadata is not JSON");
    }
    JsonNode signed = tree.path("signed");
    if (!signed.path("_type").asString("").equals(role.word())) {
      throw new RejectedException(
          "expected " + role.word() + " metadata, it says \"" + signed.path("_type") + "\"");
    }
    if (!signed.path("spec_version").asString("").startsWith(SPEC_MAJOR)) {
      throw new RejectedException(role.word() + " metadata is of another specification version");
    }
    Map<String, byte[]> signatures = new HashMap<>();
    for (JsonNode signature : tree.path("signatures")) {
      String keyId = signature.path("keyid").asString("");
      try {
        byte[] sig = HexFormat.of().parseHex(signature.path("sig").asString(""));
        if (signatures.put(keyId, sig) != null) {
          throw new RejectedException(role.word() + " metadata is signed twice by one key");
        }
      } catch (IllegalArgumentException notHex) {
        throw new RejectedException(role.word() + " metadata has an unreadable signature");
      }
    }
    return new Envelope(bytes, role, signed, Map.copyOf(signatures));
  }

  long version() throws RejectedException {
    JsonNode version = signed.path("version");
    if (!version.isIntegralNumber() || !version.canConvertToLong() || version.longValue() < 1) {
      throw new RejectedException(role.word() + " metadata has no version");
    }
    return version.longValue();
  }

  void requireNotExpired(Instant now) throws RejectedException {
    String expires = signed.path("expires").asString("");
    try {
      if (!Instant.parse(expires).isAfter(now)) {
        throw new RejectedException(role.word() + " metadata expired on " + expires);
      }
    } catch (DateTimeParseException notTime) {
      throw new RejectedException(role.word() + " metadata has no expiry");
    }
  }
}
