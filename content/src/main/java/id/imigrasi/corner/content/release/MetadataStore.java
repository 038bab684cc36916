package id.imigrasi.corner.content.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The metadata that a client trusts, on disk, byte for byte as received. */
final class MetadataStore {

  private final Path folder;

  MetadataStore(Path folder) {
    this.folder = folder;
  }

  Optional<byte[]> read(Role role) throws IOException {
    Path file = folder.resolve(role.word() + ".json");
    return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  void write(Role role, byte[] bytes) throws IOException {
    DurableFile.write(folder.resolve(role.word() + ".json"), bytes);
  }

  void delete(Role role) throws IOException {
    Files.deleteIfExists(folder.resolve(role.word() + ".json"));
  }
}
