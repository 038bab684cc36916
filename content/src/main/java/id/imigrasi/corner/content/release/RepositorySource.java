package id.imigrasi.corner.content.release;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;

/**
 * Where a client gets the files of a repository: over MQTT, from a folder, over HTTP. Nothing that
 * it hands out is trusted.
 */
public interface RepositorySource {

  /**
   * Fetches a metadata file.
   *
   * @param name as in {@link Role#fileName}
   * @param maxLength more bytes than this are not wanted
   * @return its bytes, empty if there is no such file
   * @throws IOException if the source cannot be reached
   */
  Optional<byte[]> metadata(String name, int maxLength) throws IOException;

  /**
   * Fetches items, in any order.
   *
   * @param sink takes each item's bytes as they come, to verify and keep them at once
   * @throws IOException if the source cannot be reached or lacks one of them
   */
  void targets(Collection<TargetFile> wanted, Sink sink) throws IOException;

  /** Takes an item that arrived. */
  @FunctionalInterface
  interface Sink {
    /**
     * Keeps the item if it is the one wanted.
     *
     * @return whether it was
     * @throws IOException if it cannot be kept
     */
    boolean accept(TargetFile file, byte[] bytes) throws IOException;
  }
}
