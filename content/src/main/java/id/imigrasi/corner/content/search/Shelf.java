package id.imigrasi.corner.content.search;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.IndexReader;

/**
 * What is shown of each passage. A small index keeps all of them ready; a large one reads and
 * analyses the few that were found.
 */
final class Shelf {

  private static final int SMALL = 1_000;

  private final IndexReader reader;
  private final AtomicReferenceArray<PassageDocument.Shown> kept;

  Shelf(IndexReader reader) {
    this.reader = reader;
    this.kept = new AtomicReferenceArray<>(reader.maxDoc() <= SMALL ? reader.maxDoc() : 0);
  }

  PassageDocument.Shown get(int passage) throws IOException {
    if (passage >= kept.length()) {
      return read(passage);
    }
    PassageDocument.Shown ready = kept.get(passage);
    if (ready == null) {
      ready = read(passage);
      kept.set(passage, ready);
    }
    return ready;
  }

  private PassageDocument.Shown read(int passage) throws IOException {
    return PassageDocument.read(reader.storedFields().document(passage));
  }
}
