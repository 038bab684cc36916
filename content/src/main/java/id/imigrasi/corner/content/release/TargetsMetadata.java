package id.imigrasi.corner.content.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The items of a release (TUF 1.0.31, section 4.5). */
record TargetsMetadata(long version, List<TargetFile> targets) {

  static TargetsMetadata of(Envelope envelope) throws RejectedException {
    List<TargetFile> targets = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : envelope.signed().path("targets").properties()) {
      JsonNode file = entry.getValue();
      try {
        targets.add(
            new TargetFile(
                entry.getKey(),
                file.path("length").asLong(-1),
                new Sha256(file.path("hashes").path("sha256").asString(""))));
      } catch (IllegalArgumentException e) {
        throw new RejectedException("targets metadata: " + e.getMessage());
      }
    }
    return new TargetsMetadata(envelope.version(), List.copyOf(targets));
  }
}
