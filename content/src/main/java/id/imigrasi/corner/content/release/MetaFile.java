package id.imigrasi.corner.content.release;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How one metadata file describes another (TUF 1.0.31, section 4.4, METAFILES).
 *
 * @param length upper bound in bytes, or -1 where none is given
 * @param sha256 null where none is given
 */
record MetaFile(long version, long length, @Nullable Sha256 sha256) {

  static MetaFile parse(JsonNode node, String name) throws RejectedException {
    JsonNode version = node.path("version");
    if (!version.isIntegralNumber() || version.asLong(0) < 1) {
      throw new RejectedException("no version is given for " + name);
    }
    String hex = node.path("hashes").path("sha256").asString("");
    try {
      return new MetaFile(
          version.asLong(0),
          node.path("length").asLong(-1),
          hex.isEmpty() ? null : new Sha256(hex));
    } catch (IllegalArgumentException e) {
      throw new RejectedException("the hash given for " + name + " is unreadable");
    }
  }

  void requireMatches(byte[] bytes, String name) throws RejectedException {
    if (length >= 0 && bytes.length > length) {
      throw new RejectedException(name + " is longer than announced");
    }
    if (sha256 != null && !Sha256.of(bytes).equals(sha256)) {
      throw new RejectedException(name + " does not have the announced hash");
    }
  }
}
