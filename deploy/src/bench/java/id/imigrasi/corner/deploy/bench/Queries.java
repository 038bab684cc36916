package id.imigrasi.corner.deploy.bench;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Makes up what people might type. */
final class Queries {

  private static final int MOST_WORDS = 4;

  private final List<Guide> guides;
  private final RandomGenerator random;

  Queries(Corpus corpus, RandomGenerator random) {
    this.guides = List.copyOf(corpus.guides());
    this.random = random;
  }

  record Query(String text, Language language) {}

  /** The queries in the first column, under a heading {@code query} or none. */
  static List<Query> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.split("\t", 2)[0].strip())
        .filter(text -> !text.isEmpty() && !text.equals("query"))
        .map(text -> new Query(text, Language.INDONESIAN))
        .toList();
  }

  /** From a guide's title, one of its keywords, or some words of its summary. */
  List<Query> make(int count) {
    List<Query> queries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Guide guide = guides.get(random.nextInt(guides.size()));
      queries.add(new Query(text(guide).toLowerCase(Locale.ROOT), guide.language()));
    }
    return queries;
  }

  private String text(Guide guide) {
    List<String> sources = new ArrayList<>(List.of(guide.title(), someWords(guide.summary())));
    if (!guide.keywords().isEmpty()) {
      sources.add(guide.keywords().get(random.nextInt(guide.keywords().size())));
    }
    return sources.get(random.nextInt(sources.size()));
  }

  private String someWords(String text) {
    List<String> words = List.of(text.split("\\s+"));
    int from = random.nextInt(words.size() - 1);
    int count = random.nextInt(2, MOST_WORDS + 1);
    return String.join(" ", words.subList(from, Math.min(words.size(), from + count)));
  }

  /** The same query with one slip of the finger. */
  Query misspell(Query query) {
    return new Query(Slip.in(query.text(), random), query.language());
  }
}
