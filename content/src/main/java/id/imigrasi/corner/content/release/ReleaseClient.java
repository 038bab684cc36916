package id.imigrasi.corner.content.release;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Follows a repository: verifies what a source says is the newest release, starting from the root
 * metadata that was handed over when the client was set up (TUF 1.0.31, section 5, "detailed client
 * workflow"). Not safe for use by several threads at once.
 */
public final class ReleaseClient {

  private static final int MAX_ROOT = 512_000;
  private static final int MAX_TIMESTAMP = 16_384;
  private static final int MAX_SNAPSHOT = 2_000_000;
  private static final int MAX_TARGETS = 5_000_000;
  private static final int MAX_ROOT_ROTATIONS = 256;

  private final MetadataStore store;
  private final Clock clock;

  /**
   * @param folder where trusted metadata is kept
   * @param clock tells whether metadata has expired
   */
  public ReleaseClient(Path folder, Clock clock) {
    this.store = new MetadataStore(folder);
    this.clock = clock;
  }

  /**
   * Starts to trust a root, unless one is trusted already.
   *
   * @throws IllegalArgumentException if these bytes are no root metadata
   */
  public void trust(byte[] root) throws IOException {
    if (store.read(Role.ROOT).isEmpty()) {
      try {
        new TrustedMetadata(root, Instant.EPOCH);
      } catch (RejectedException e) {
        throw new IllegalArgumentException(e.reason(), e);
      }
      store.write(Role.ROOT, root);
    }
  }

  /**
   * Asks the source for the newest release.
   *
   * @throws IOException if the trusted metadata cannot be read or written
   */
  public Refresh refresh(RepositorySource source) throws IOException {
    Optional<byte[]> root = store.read(Role.ROOT);
    if (root.isEmpty()) {
      return new Refresh.Refused("no root metadata is trusted yet");
    }
    Fetcher fetcher = new Fetcher(source);
    try {
      TrustedMetadata trusted = new TrustedMetadata(root.get(), clock.instant());
      updateRoot(trusted, fetcher);
      updateTimestamp(trusted, fetcher);
      byte[] snapshot = updateSnapshot(trusted, fetcher);
      MetaFile announced = trusted.announcedTargets();
      byte[] targets = kept(Role.TARGETS, announced);
      if (targets.length == 0) {
        targets = fetcher.required(Role.TARGETS, announced.version(), MAX_TARGETS);
      }
      VerifiedRelease release = trusted.release(targets);
      store.write(Role.SNAPSHOT, snapshot);
      store.write(Role.TARGETS, targets);
      return new Refresh.Newest(release);
    } catch (RejectedException e) {
      return new Refresh.Refused(e.reason());
    } catch (UnavailableException e) {
      return new Refresh.Unavailable(String.valueOf(e.getMessage()));
    }
  }

  private void updateRoot(TrustedMetadata trusted, Fetcher fetcher)
      throws IOException, RejectedException, UnavailableException {
    boolean rotated = false;
    for (int i = 0; i < MAX_ROOT_ROTATIONS; i++) {
      String next = Role.ROOT.fileName(trusted.root().version() + 1);
      Optional<byte[]> bytes = fetcher.optional(next, MAX_ROOT);
      if (bytes.isEmpty()) {
        break;
      }
      trusted.updateRoot(bytes.get());
      store.write(Role.ROOT, bytes.get());
      rotated = true;
    }
    trusted.requireRootInForce();
    if (rotated) {
      // Section 5.3.11, recovery from a fast-forward attack: new keys start anew.
      store.delete(Role.TIMESTAMP);
      store.delete(Role.SNAPSHOT);
    }
  }

  private void updateTimestamp(TrustedMetadata trusted, Fetcher fetcher)
      throws IOException, RejectedException, UnavailableException {
    Optional<byte[]> old = store.read(Role.TIMESTAMP);
    if (old.isPresent()) {
      try {
        trusted.updateTimestamp(old.get(), true);
      } catch (RejectedException damaged) {
        // A damaged or no longer trusted file counts as none: the source has the current one.
        store.delete(Role.TIMESTAMP);
      }
    }
    byte[] bytes = fetcher.required(Role.TIMESTAMP, 0, MAX_TIMESTAMP);
    trusted.updateTimestamp(bytes, false);
    store.write(Role.TIMESTAMP, bytes);
  }

  private byte[] updateSnapshot(TrustedMetadata trusted, Fetcher fetcher)
      throws IOException, RejectedException, UnavailableException {
    MetaFile announced = trusted.announcedSnapshot();
    rememberTargets(trusted);
    byte[] bytes = kept(Role.SNAPSHOT, announced);
    if (bytes.length == 0) {
      bytes = fetcher.required(Role.SNAPSHOT, announced.version(), MAX_SNAPSHOT);
    }
    trusted.updateSnapshot(bytes);
    return bytes;
  }

  /** The file that is announced, if it is the one kept here; else nothing. */
  private byte[] kept(Role role, MetaFile announced) throws IOException {
    Sha256 hash = announced.sha256();
    return store
        .read(role)
        .filter(bytes -> hash != null && Sha256.of(bytes).equals(hash))
        .orElse(new byte[0]);
  }

  private void rememberTargets(TrustedMetadata trusted) throws IOException {
    Optional<byte[]> old = store.read(Role.SNAPSHOT);
    if (old.isEmpty()) {
      return;
    }
    try {
      Envelope snapshot = Envelope.parse(old.get(), Role.SNAPSHOT);
      trusted.root().requireSigned(snapshot);
      trusted.rememberTargets(
          MetaFile.parse(snapshot.signed().path("meta").path("targets.json"), "targets.json")
              .version());
    } catch (RejectedException damaged) {
      store.delete(Role.SNAPSHOT);
    }
  }

  /** Tells a source that fails from a disk that fails. */
  private record Fetcher(RepositorySource source) {

    Optional<byte[]> optional(String name, int maxLength)
        throws UnavailableException, RejectedException {
      try {
        Optional<byte[]> bytes = source.metadata(name, maxLength);
        if (bytes.isPresent() && bytes.get().length > maxLength) {
          throw new RejectedException(name + " is longer than allowed");
        }
        return bytes;
      } catch (IOException e) {
        throw new UnavailableException(name + " could not be fetched: " + e.getMessage());
      }
    }

    byte[] required(Role role, long version, int maxLength)
        throws UnavailableException, RejectedException {
      String name = role.fileName(version);
      return optional(name, maxLength)
          .orElseThrow(() -> new UnavailableException("the source has no " + name));
    }
  }

  private static final class UnavailableException extends Exception {
    UnavailableException(String message) {
      super(message);
    }
  }
}
