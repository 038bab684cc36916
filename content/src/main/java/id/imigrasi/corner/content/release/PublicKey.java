package id.imigrasi.corner.content.release;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An Ed25519 key as root metadata lists it (TUF 1.0.31, section 4.2).
 *
 * @param hex the 32 bytes of RFC 8032, section 5.1.5, as 64 hexadecimal digits
 */
record PublicKey(String hex) {

  static final String ED25519 = "ed25519";

  /** What stands before the 32 bytes in a SubjectPublicKeyInfo (RFC 8410, section 4). */
  private static final String SPKI_PREFIX = "302a300506032b6570032100";

  PublicKey {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not an Ed25519 public key: " + hex);
    }
  }

  static PublicKey ofEncoded(byte[] spki) {
    String hex = HexFormat.of().formatHex(spki);
    if (!hex.startsWith(SPKI_PREFIX)) {
      throw new IllegalArgumentException("not an Ed25519 public key");
    }
    return new PublicKey(hex.substring(SPKI_PREFIX.length()));
  }

  JsonNode toJson() {
    ObjectNode key = Json.object();
    key.put("keytype", ED25519);
    key.put("scheme", ED25519);
    key.putObject("keyval").put("public", hex);
    return key;
  }

  /** The hash of its canonical JSON (TUF 1.0.31, section 4.2). */
  String keyId() {
    return Sha256.of(CanonicalJson.encode(toJson())).hex();
  }

  boolean verifies(byte[] message, byte[] signature) {
    try {
      Signature verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(
          KeyFactory.getInstance("Ed25519")
              .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(SPKI_PREFIX + hex))));
      verifier.update(message);
      return verifier.verify(signature);
    } catch (GeneralSecurityException notSigned) {
      return false;
    }
  }
}
