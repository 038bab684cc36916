package id.imigrasi.corner.deploy.bench;

import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/** Makes the corpora on which engines are compared, each a file of the scratch folder. */
record Corpora(Path scratch) {

  /** The number that stands for the shipped guides, which are this many. */
  static final int SHIPPED = 80;

  private static final long SEED = 16_045_690_984L;

  /** The shipped guides, or passages made of them. */
  CorpusFile ofSize(int size) throws IOException {
    Collection<Guide> guides = ShippedGuides.read().guides();
    Path file = scratch.resolve("corpus-" + size + ".jsonl");
    try (CorpusWriter writer = new CorpusWriter(file)) {
      if (size == SHIPPED) {
        for (Guide guide : guides) {
          writer.add(document(guide));
        }
        return new CorpusFile(
            "the shipped guides, %d documents".formatted(guides.size()), file, true);
      }
      PassageMaker maker = new PassageMaker(indonesian(guides), new Random(SEED));
      for (int number = 1; number <= size; number++) {
        writer.add(maker.make(number));
      }
    }
    return new CorpusFile("%,d passages made of the guides".formatted(size), file, false);
  }

  /** What somebody brings along. */
  CorpusFile of(Path given) throws IOException, UnusableCorpusException {
    Path file = scratch.resolve("corpus-given.jsonl");
    try (CorpusWriter writer = new CorpusWriter(file)) {
      int documents = new GivenCorpus(given).copy(writer);
      return new CorpusFile(
          "%s, %,d documents".formatted(given.getFileName(), documents), file, false);
    }
  }

  private static List<GuideText> indonesian(Collection<Guide> guides) {
    return guides.stream()
        .filter(guide -> guide.language() == Language.INDONESIAN)
        .map(GuideText::of)
        .toList();
  }

  /** All that our own index holds of a guide, its keywords too. */
  private static Document document(Guide guide) {
    String body =
        String.join("\n", GuideText.of(guide).sentences())
            + "\n"
            + String.join("\n", guide.keywords());
    return Document.of(guide.id(), guide.language(), guide.title(), body);
  }
}
