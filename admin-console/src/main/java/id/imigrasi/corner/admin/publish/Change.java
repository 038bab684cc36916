package id.imigrasi.corner.admin.publish;

import java.util.Arrays;
import java.util.Objects;

/** A file of the corpus with its new content. */
public record Change(String path, byte[] bytes) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Change(String otherPath, byte[] otherBytes)
        && path.equals(otherPath)
        && Arrays.equals(bytes, otherBytes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, Arrays.hashCode(bytes));
  }

  @Override
  public String toString() {
    return path + " (" + bytes.length + " bytes)";
  }
}
