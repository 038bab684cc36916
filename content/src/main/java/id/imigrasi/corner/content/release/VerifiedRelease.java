package id.imigrasi.corner.content.release;

import java.util.List;

/**
 * A release whose metadata is signed and sound.
 *
 * @param number the version of its snapshot: it only grows
 * @param root the root metadata that vouches for the rest, byte for byte
 * @param snapshot byte for byte
 * @param targets byte for byte
 * @param files the items
 */
public record VerifiedRelease(
    long number, byte[] root, byte[] snapshot, byte[] targets, List<TargetFile> files) {

  public VerifiedRelease {
    files = List.copyOf(files);
  }
}
