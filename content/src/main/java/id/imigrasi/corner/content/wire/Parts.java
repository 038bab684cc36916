package id.imigrasi.corner.content.wire;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An item on the wire: compressed with Zstandard (RFC 8878) and cut into parts of at most 140 KB,
 * which every broker carries, in base64 too. Each part starts with four bytes: its number from 0
 * and the number of parts, both as unsigned 16-bit integers in network order.
 */
public final class Parts {

  /** Bytes of compressed data in one part. */
  static final int MAX_PART = 140_000;

  private static final int HEADER = 4;
  private static final int LEVEL = 19;

  private Parts() {}

  /** The parts of an item, at least one. */
  public static List<byte[]> split(byte[] item) {
    byte[] packed = Zstd.compress(item, LEVEL);
    int count = Math.max(1, (packed.length + MAX_PART - 1) / MAX_PART);
    if (count > 0xffff) {
      throw new IllegalArgumentException("item of " + item.length + " bytes is too large");
    }
    List<byte[]> parts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      byte[] data =
          Arrays.copyOfRange(packed, i * MAX_PART, Math.min(packed.length, (i + 1) * MAX_PART));
      parts.add(
          ByteBuffer.allocate(HEADER + data.length)
              .putShort((short) i)
              .putShort((short) count)
              .put(data)
              .array());
    }
    return parts;
  }

  /** How many parts the item of this first part has; empty if it is no first part. */
  public static Optional<Integer> count(byte[] firstPart) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(firstPart);
      int number = buffer.getShort() & 0xffff;
      int count = buffer.getShort() & 0xffff;
      return number == 0 && count > 0 ? Optional.of(count) : Optional.empty();
    } catch (BufferUnderflowException tooShort) {
      return Optional.empty();
    }
  }

  /**
   * Puts an item together again.
   *
   * @param parts all of them, in order
   * @param length of the item in bytes, known beforehand: nothing longer is ever unpacked
   * @return the item; empty if the parts are damaged or unpack to another length
   */
  public static Optional<byte[]> join(List<byte[]> parts, int length) {
    ByteBuffer packed = ByteBuffer.allocate(parts.stream().mapToInt(part -> part.length).sum());
    for (int i = 0; i < parts.size(); i++) {
      byte[] part = parts.get(i);
      if (part.length < HEADER || (ByteBuffer.wrap(part).getShort() & 0xffff) != i) {
        return Optional.empty();
      }
      packed.put(part, HEADER, part.length - HEADER);
    }
    try {
      byte[] item = Zstd.decompress(Arrays.copyOf(packed.array(), packed.position()), length);
      return item.length == length ? Optional.of(item) : Optional.empty();
    } catch (ZstdException damaged) {
      return Optional.empty();
    }
  }
}
