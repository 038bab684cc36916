package id.imigrasi.corner.deploy.bench;

import id.imigrasi.corner.content.search.GuideIndex;
import id.imigrasi.corner.content.search.Hit;
import id.imigrasi.corner.content.search.Passage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * Our own search, as a kiosk uses it: excerpts and marks are made for every hit. It has no query
 * language, so the words of any class are simply typed. The two languages of a guide are one hit.
 */
final class OwnEngine implements Engine {

  static final String NAME = "Imigrasi Corner";

  private static final long RELEASE = 1;

  @Override
  public void build(Path corpus, Path folder) throws IOException {
    try (CorpusReader documents = new CorpusReader(corpus)) {
      GuideIndex.build(
          folder,
          () -> {
            Iterator<Document> each = documents.iterator();
            return new Passages(each);
          },
          RELEASE);
    }
  }

  /** Documents as passages, one after the other. */
  private record Passages(Iterator<Document> documents) implements Iterator<Passage> {
    @Override
    public boolean hasNext() {
      return documents.hasNext();
    }

    @Override
    public Passage next() {
      Document document = documents.next();
      return Passage.plain(
          document.guide(), document.language(), document.title(), document.body());
    }
  }

  @Override
  public Search open(Path folder) throws IOException {
    GuideIndex index =
        GuideIndex.open(folder, ShippedGuides.read().searchWords(), RELEASE).orElseThrow();
    return new Search() {
      @Override
      public List<String> find(Asked query) {
        return search(index, query).stream()
            .map(hit -> Document.id(hit.guide(), hit.language()))
            .toList();
      }

      @Override
      public void close() throws IOException {
        index.close();
      }
    };
  }

  private static List<Hit> search(GuideIndex index, Asked query) {
    // A space after the last word says that it is finished.
    String end = query.kind() == QueryClass.PREFIX ? "" : " ";
    return index.find(String.join(" ", query.words()) + end, query.language(), HITS).hits();
  }

  @Override
  public boolean livesInHeap() {
    return true;
  }
}
