package id.imigrasi.corner.content.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** An Ed25519 key pair (RFC 8032) that signs metadata. */
final class SigningKey {

  private final PrivateKey privateKey;
  private final PublicKey publicKey;

  private SigningKey(PrivateKey privateKey, PublicKey publicKey) {
    this.privateKey = privateKey;
    this.publicKey = publicKey;
  }

  /** Reads the key from a file, or makes one and keeps it there, readable by its owner only. */
  static SigningKey at(Path file) throws IOException {
    try {
      return Files.exists(file) ? read(file) : create(file);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IOException("the signing key in " + file + " cannot be read", e);
    }
  }

  private static SigningKey read(Path file) throws IOException, GeneralSecurityException {
    List<String> lines = Files.readAllLines(file);
    if (lines.size() != 2) {
      throw new IllegalArgumentException("expected two lines");
    }
    KeyFactory factory = KeyFactory.getInstance("Ed25519");
    Base64.Decoder base64 = Base64.getDecoder();
    byte[] spki = base64.decode(lines.get(1));
    factory.generatePublic(new X509EncodedKeySpec(spki));
    return new SigningKey(
        factory.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(lines.get(0)))),
        PublicKey.ofEncoded(spki));
  }

  private static SigningKey create(Path file) throws IOException, GeneralSecurityException {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    Base64.Encoder base64 = Base64.getEncoder();
    String text =
        base64.encodeToString(pair.getPrivate().getEncoded())
            + "\n"
            + base64.encodeToString(pair.getPublic().getEncoded())
            + "\n";
    DurableFile.writePrivate(file, text.getBytes(StandardCharsets.US_ASCII));
    return new SigningKey(pair.getPrivate(), PublicKey.ofEncoded(pair.getPublic().getEncoded()));
  }

  PublicKey publicKey() {
    return publicKey;
  }

  byte[] sign(byte[] message) {
    try {
      Signature signer = Signature.getInstance("Ed25519");
      signer.initSign(privateKey);
      signer.update(message);
      return signer.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Ed25519 is part of every Java platform", e);
    }
  }
}
