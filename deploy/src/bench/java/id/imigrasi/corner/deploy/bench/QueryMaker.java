package id.imigrasi.corner.deploy.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Makes queries of each class from documents of a corpus. Of the words a third each is common,
 * middling and rare: out of the upper, middle and lower third of its document by frequency.
 */
final class QueryMaker {

  private static final int SHORTEST_WORD = 3;
  private static final int SHORTEST_WITH_TYPO = 5;
  private static final int SHORTEST_BEGINNING = 3;
  private static final int LONGEST_BEGINNING = 5;
  private static final int LONGEST_PHRASE = 3;
  private static final int BANDS = 3;

  /** Documents without a fitting word in a row, after which the corpus is taken to have none. */
  private static final int PATIENCE = 10_000;

  private final CorpusSample sample;
  private final RandomGenerator random;

  QueryMaker(CorpusSample sample, RandomGenerator random) {
    this.sample = sample;
    this.random = random;
  }

  /**
   * Makes that many queries of each class, those of a class together.
   *
   * @throws IllegalStateException if the corpus has too few words
   */
  List<Asked> make(int count) {
    List<Asked> made = new ArrayList<>();
    for (QueryClass kind : QueryClass.values()) {
      for (int i = 0; i < count; i++) {
        made.add(one(kind, i % BANDS));
      }
    }
    return made;
  }

  private Asked one(QueryClass kind, int band) {
    for (int i = 0; i < PATIENCE; i++) {
      Document document = any(sample.documents());
      List<String> words = words(kind, document, band);
      if (!words.isEmpty()) {
        return new Asked(kind, words, document.id());
      }
    }
    throw new IllegalStateException("the corpus has too few words for \"" + kind.title() + "\"");
  }

  /** Empty if the document has none that fit. */
  private List<String> words(QueryClass kind, Document document, int band) {
    return switch (kind) {
      case TERM -> pick(document, SHORTEST_WORD, band);
      case AND -> pair(document, band);
      case PHRASE -> phrase(document);
      case PREFIX ->
          pick(document, SHORTEST_BEGINNING + 1, band).stream().map(this::beginning).toList();
      case TYPO -> pick(document, SHORTEST_WITH_TYPO, band).stream().map(this::mistyped).toList();
    };
  }

  private List<String> pick(Document document, int shortest, int band) {
    List<String> words =
        Words.distinct(document).stream()
            .filter(word -> word.length() >= shortest)
            .sorted(Comparator.comparing(sample.frequencies()::get, Comparator.reverseOrder()))
            .toList();
    List<String> some =
        words.subList(words.size() * band / BANDS, words.size() * (band + 1) / BANDS);
    return some.isEmpty() ? List.of() : List.of(any(some));
  }

  private List<String> pair(Document document, int band) {
    List<String> one = pick(document, SHORTEST_WORD, band);
    List<String> other = pick(document, SHORTEST_WORD, random.nextInt(BANDS));
    return one.isEmpty() || other.isEmpty() || one.equals(other)
        ? List.of()
        : List.of(one.getFirst(), other.getFirst());
  }

  private List<String> phrase(Document document) {
    List<List<String>> runs = Words.runs(document).stream().filter(run -> run.size() >= 2).toList();
    if (runs.isEmpty()) {
      return List.of();
    }
    List<String> run = any(runs);
    int length = random.nextInt(2, Math.min(LONGEST_PHRASE, run.size()) + 1);
    int from = random.nextInt(run.size() - length + 1);
    return run.subList(from, from + length);
  }

  private String beginning(String word) {
    int longest = Math.min(LONGEST_BEGINNING, word.length() - 1);
    return word.substring(0, random.nextInt(SHORTEST_BEGINNING, longest + 1));
  }

  /** A slip that makes another word of the corpus would be no typo to any engine. */
  private String mistyped(String word) {
    String typed = Slip.in(word, random);
    while (sample.frequencies().containsKey(typed)) {
      typed = Slip.in(word, random);
    }
    return typed;
  }

  private <T> T any(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }
}
