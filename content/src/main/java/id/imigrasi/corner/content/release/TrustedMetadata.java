package id.imigrasi.corner.content.release;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The client's trusted set while it is brought up to date, role by role and each only by what the
 * role before it vouches for (TUF 1.0.31, section 5).
 */
final class TrustedMetadata {

  private static final String SNAPSHOT_FILE = "snapshot.json";
  private static final String TARGETS_FILE = "targets.json";

  private final Instant now;
  private RootMetadata root;
  private @Nullable Envelope timestamp;
  private @Nullable MetaFile snapshotFile;
  private @Nullable Envelope snapshot;
  private @Nullable MetaFile targetsFile;

  TrustedMetadata(byte[] trustedRoot, Instant now) throws RejectedException {
    this.now = now;
    this.root = RootMetadata.parse(trustedRoot);
    root.requireSigned(root.envelope());
  }

  RootMetadata root() {
    return root;
  }

  /** The next root: signed by the old keys and by its own (section 5.3.4 and 5.3.5). */
  void updateRoot(byte[] bytes) throws RejectedException {
    RootMetadata next = RootMetadata.parse(bytes);
    root.requireSigned(next.envelope());
    next.requireSigned(next.envelope());
    if (next.version() != root.version() + 1) {
      throw new RejectedException(
          "root %d follows root %d".formatted(next.version(), root.version()));
    }
    root = next;
  }

  /** Section 5.3.10: the last root of the chain must be in force. */
  void requireRootInForce() throws RejectedException {
    root.envelope().requireNotExpired(now);
  }

  /**
   * Sections 5.4.2 to 5.4.4.
   *
   * @param old whether it was trusted before: then its expiry does not count yet
   */
  void updateTimestamp(byte[] bytes, boolean old) throws RejectedException {
    Envelope next = Envelope.parse(bytes, Role.TIMESTAMP);
    root.requireSigned(next);
    JsonNode node = next.signed().path("meta").path(SNAPSHOT_FILE);
    MetaFile file = MetaFile.parse(node, SNAPSHOT_FILE);
    if (timestamp != null) {
      if (next.version() < timestamp.version()) {
        throw new RejectedException(
            "timestamp %d is older than %d".formatted(next.version(), timestamp.version()));
      }
      if (snapshotFile != null && file.version() < snapshotFile.version()) {
        throw new RejectedException(
            "snapshot %d is older than %d".formatted(file.version(), snapshotFile.version()));
      }
    }
    if (!old) {
      next.requireNotExpired(now);
    }
    timestamp = next;
    snapshotFile = file;
  }

  /** What the timestamp announces. */
  MetaFile announcedSnapshot() throws RejectedException {
    if (snapshotFile == null) {
      throw new RejectedException("there is no timestamp metadata");
    }
    return snapshotFile;
  }

  /** Sections 5.5.2 to 5.5.6. */
  void updateSnapshot(byte[] bytes) throws RejectedException {
    MetaFile announced = announcedSnapshot();
    announced.requireMatches(bytes, SNAPSHOT_FILE);
    Envelope next = Envelope.parse(bytes, Role.SNAPSHOT);
    root.requireSigned(next);
    if (next.version() != announced.version()) {
      throw new RejectedException(
          "snapshot says version %d, announced is %d"
              .formatted(next.version(), announced.version()));
    }
    next.requireNotExpired(now);
    MetaFile file = MetaFile.parse(next.signed().path("meta").path(TARGETS_FILE), TARGETS_FILE);
    if (targetsFile != null && file.version() < targetsFile.version()) {
      throw new RejectedException(
          "targets %d is older than %d".formatted(file.version(), targetsFile.version()));
    }
    snapshot = next;
    targetsFile = file;
  }

  /** The targets version that was trusted before, below which a new snapshot may not go. */
  void rememberTargets(long version) {
    targetsFile = new MetaFile(version, -1, null);
  }

  /** What the snapshot announces. */
  MetaFile announcedTargets() throws RejectedException {
    if (snapshot == null || targetsFile == null) {
      throw new RejectedException("there is no snapshot metadata");
    }
    return targetsFile;
  }

  /** Sections 5.6.2 to 5.6.5. */
  VerifiedRelease release(byte[] targetsBytes) throws RejectedException {
    MetaFile announced = announcedTargets();
    announced.requireMatches(targetsBytes, TARGETS_FILE);
    Envelope next = Envelope.parse(targetsBytes, Role.TARGETS);
    root.requireSigned(next);
    if (next.version() != announced.version()) {
      throw new RejectedException(
          "targets says version %d, announced is %d"
              .formatted(next.version(), announced.version()));
    }
    next.requireNotExpired(now);
    byte[] snapshotBytes = snapshot == null ? new byte[0] : snapshot.bytes();
    return new VerifiedRelease(
        announcedSnapshot().version(),
        root.envelope().bytes(),
        snapshotBytes,
        targetsBytes,
        TargetsMetadata.of(next).targets());
  }
}
