package id.imigrasi.corner.admin.transfer;

import id.imigrasi.corner.admin.publish.CorpusPath;
import id.imigrasi.corner.admin.transfer.Unpacked.Reason;
import id.imigrasi.corner.admin.transfer.Unpacked.Unfit;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip with a corpus as a tree of folders. Nothing that is read is ever written to a disk, and a
 * zip that reaches out of its own folder is refused as a whole.
 */
public final class CorpusZip {

  /** How large a zip may be. */
  public static final int MAX_PACKED = 20 * 1024 * 1024;

  static final int MAX_UNPACKED = 50 * 1024 * 1024;
  static final int MAX_FILES = 2_000;

  private CorpusZip() {}

  /**
   * Packs files.
   *
   * @param at the time that all entries carry
   */
  public static void write(Map<String, byte[]> files, Instant at, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
      ZipEntry entry = new ZipEntry(file.getKey());
      entry.setLastModifiedTime(FileTime.from(at));
      zip.putNextEntry(entry);
      zip.write(file.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }

  /** Unpacks a zip; one folder around the folder of the corpus is left away. */
  public static Unpacked read(byte[] packed) {
    if (packed.length > MAX_PACKED) {
      return new Unfit(Reason.TOO_LARGE, "");
    }
    try (ZipFile zip = ZipFile.builder().setByteArray(packed).get()) {
      Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
      List<ZipArchiveEntry> listed = Collections.list(zip.getEntries());
      if (listed.size() > MAX_FILES) {
        return new Unfit(Reason.TOO_MANY_FILES, "");
      }
      for (ZipArchiveEntry entry : listed) {
        String path = entry.getName().replace('\\', '/');
        if (entry.isUnixSymlink()) {
          return new Unfit(Reason.LINK, path);
        }
        if (!ZipPaths.isSafe(path)) {
          return new Unfit(Reason.OUTSIDE, path);
        }
        if (!entry.isDirectory()
            && !ZipPaths.isLeftBehind(path)
            && entries.put(path, entry) != null) {
          return new Unfit(Reason.TWICE, path);
        }
      }
      return unpack(zip, entries);
    } catch (IOException | IllegalArgumentException notAZip) {
      return new Unfit(Reason.UNREADABLE, "");
    }
  }

  private static Unpacked unpack(ZipFile zip, Map<String, ZipArchiveEntry> entries)
      throws IOException {
    if (entries.isEmpty()) {
      return new Unfit(Reason.EMPTY, "");
    }
    String around = ZipPaths.folderAround(List.copyOf(entries.keySet()));
    Map<String, byte[]> files = new TreeMap<>();
    int room = MAX_UNPACKED;
    for (Map.Entry<String, ZipArchiveEntry> entry : entries.entrySet()) {
      if (!entry.getKey().startsWith(around + CorpusPath.ROOT)) {
        return new Unfit(Reason.OUTSIDE, entry.getKey());
      }
      // What the zip says of sizes is not trusted: one byte more than there is room for is read.
      byte[] bytes = zip.getInputStream(entry.getValue()).readNBytes(room + 1);
      room -= bytes.length;
      if (room < 0) {
        return new Unfit(Reason.TOO_LARGE_UNPACKED, "");
      }
      files.put(entry.getKey().substring(around.length()), bytes);
    }
    return new Unpacked.Files(files);
  }
}
