package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.item.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that a part of a question may mean.
 *
 * @param words which must all be there
 * @param stems of each word, in either language
 * @param likeness 1 for what was typed, less for what it may stand for
 */
record Alternative(List<String> words, List<Set<String>> stems, float likeness, Kind kind) {

  enum Kind {
    TYPED,
    SPELLING,
    SYNONYM,
    TYPO,
    BEGINNING
  }

  Alternative {
    words = List.copyOf(words);
    stems = List.copyOf(stems);
  }

  static Alternative of(List<String> words, float likeness, Kind kind) {
    return new Alternative(words, words.stream().map(Alternative::stems).toList(), likeness, kind);
  }

  private static Set<String> stems(String word) {
    return Stream.of(Language.values())
        .map(language -> Analysis.stem(word, language))
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean isSingle() {
    return words.size() == 1;
  }
}
