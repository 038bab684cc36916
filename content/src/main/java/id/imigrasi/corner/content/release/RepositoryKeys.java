package id.imigrasi.corner.content.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** The signing keys of a repository, one for each role, in a folder of their own. */
public final class RepositoryKeys {

  private final Map<Role, SigningKey> keys = new EnumMap<>(Role.class);

  private RepositoryKeys() {}

  /**
   * Reads the keys, making those that are not there yet. Files are readable by their owner only.
   *
   * @throws IOException if a key cannot be read or kept
   */
  public static RepositoryKeys at(Path folder) throws IOException {
    RepositoryKeys repositoryKeys = new RepositoryKeys();
    for (Role role : Role.values()) {
      repositoryKeys.keys.put(role, SigningKey.at(folder.resolve(role.word() + ".key")));
    }
    return repositoryKeys;
  }

  SigningKey key(Role role) {
    SigningKey key = keys.get(role);
    if (key == null) {
      throw new IllegalStateException("no key for " + role.word());
    }
    return key;
  }
}
