package id.imigrasi.corner.content.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A repository in a folder, as {@link RepositoryWriter} lays it out. */
final class FolderSource implements RepositorySource {

  final List<String> fetched = new ArrayList<>();
  private final Path folder;

  FolderSource(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<byte[]> metadata(String name, int maxLength) throws IOException {
    Path file = folder.resolve("metadata").resolve(name);
    fetched.add(name);
    return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  @Override
  public void targets(Collection<TargetFile> wanted, Sink sink) throws IOException {
    for (TargetFile file : wanted) {
      fetched.add(file.path());
      byte[] bytes = Files.readAllBytes(folder.resolve("targets").resolve(file.consistentPath()));
      if (!sink.accept(file, bytes)) {
        throw new IOException(file.path() + " is not what was announced");
      }
    }
  }
}
