package id.imigrasi.corner.content.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NoLockFactory;

/** Writes an index to a folder and reads it back into memory, sound or not at all. */
final class IndexFiles {

  /** Raised whenever documents or analysis change, so that an older index is built anew. */
  private static final String FORMAT = "2";

  private static final long MOST_IN_MEMORY = 64L << 20;

  private static final String FORMAT_KEY = "format";
  private static final String RELEASE_KEY = "release";

  private IndexFiles() {}

  static void write(Path folder, Iterable<Passage> passages, long release) throws IOException {
    Files.createDirectories(folder);
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setSimilarity(new Strength())
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    try (Directory directory = FSDirectory.open(folder, NoLockFactory.INSTANCE);
        IndexWriter writer = new IndexWriter(directory, config)) {
      PassageDocument documents = new PassageDocument();
      for (Passage passage : passages) {
        writer.addDocument(documents.of(passage));
      }
      writer.forceMerge(1);
      writer.setLiveCommitData(
          Map.of(FORMAT_KEY, FORMAT, RELEASE_KEY, Long.toString(release)).entrySet());
      writer.commit();
    }
  }

  /**
   * Reads the folder's index.
   *
   * @throws IOException if it is absent or any of its files is damaged
   */
  static Optional<DirectoryReader> read(Path folder, long release) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    DirectoryReader reader = DirectoryReader.open(sound(folder));
    Map<String, String> data = reader.getIndexCommit().getUserData();
    if (FORMAT.equals(data.get(FORMAT_KEY))
        && Long.toString(release).equals(data.get(RELEASE_KEY))) {
      return Optional.of(reader);
    }
    reader.close();
    return Optional.empty();
  }

  /**
   * The index of a corpus is a few megabytes. In memory it outlives a card that fails and a folder
   * that is cleared; mapped from the file either would end the whole process. Only an index far
   * larger than any corpus is left on the disk.
   */
  private static Directory sound(Path folder) throws IOException {
    try (Directory disk = FSDirectory.open(folder, NoLockFactory.INSTANCE)) {
      boolean fits = size(disk) <= MOST_IN_MEMORY;
      Directory kept =
          fits ? new ByteBuffersDirectory() : FSDirectory.open(folder, NoLockFactory.INSTANCE);
      for (String file : disk.listAll()) {
        if (fits) {
          kept.copyFrom(disk, file, file, IOContext.READONCE);
        }
        try (IndexInput input = kept.openInput(file, IOContext.READONCE)) {
          CodecUtil.checksumEntireFile(input);
        }
      }
      return kept;
    }
  }

  private static long size(Directory directory) throws IOException {
    long size = 0;
    for (String file : directory.listAll()) {
      size += directory.fileLength(file);
    }
    return size;
  }
}
