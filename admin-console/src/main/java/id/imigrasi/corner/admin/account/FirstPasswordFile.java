package id.imigrasi.corner.admin.account;

import id.imigrasi.corner.content.release.DurableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** {@code first-password.txt} in the data folder, which only its owner can read. */
@Component
class FirstPasswordFile {

  private final Path path;

  FirstPasswordFile(@Value("${corner.data}") Path data) {
    this.path = data.resolve("first-password.txt").toAbsolutePath();
  }

  Optional<String> read() {
    try {
      return Optional.of(Files.readString(path).strip());
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Is on the disk, whole, when this returns. */
  void write(String password) {
    try {
      DurableFile.writePrivate(path, (password + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
