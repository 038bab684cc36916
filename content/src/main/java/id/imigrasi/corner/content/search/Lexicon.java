package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.words.SearchWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An editor's search words, ready to be looked up. */
final class Lexicon {

  /** No entry is looked up that has more words. */
  static final int LONGEST = 4;

  private final Map<String, List<String>> spellings = new HashMap<>();
  private final Map<String, List<List<String>>> synonyms = new HashMap<>();
  private final Set<String> small = new HashSet<>();
  private final List<List<String>> outside = new ArrayList<>();
  private final Set<String> outsideWords = new HashSet<>();
  private final Set<String> words = new HashSet<>();

  Lexicon(SearchWords given) {
    given
        .spellings()
        .forEach(
            (typed, means) -> {
              List<String> key = Analysis.words(typed);
              spellings.put(String.join(" ", key), Analysis.words(means));
              keepIfSingle(key);
            });
    for (List<String> group : given.synonyms()) {
      List<List<String>> entries =
          group.stream().map(Analysis::words).filter(entry -> !entry.isEmpty()).toList();
      for (List<String> entry : entries) {
        keepIfSingle(entry);
        List<List<String>> others = synonyms.computeIfAbsent(key(entry), _ -> new ArrayList<>());
        entries.stream().filter(each -> !each.equals(entry)).forEach(others::add);
      }
    }
    given.smallWords().forEach(each -> small.addAll(Analysis.words(each)));
    words.addAll(small);
    given.outside().forEach(each -> outside.add(Analysis.words(each)));
    outside.forEach(outsideWords::addAll);
    words.addAll(outsideWords);
  }

  private void keepIfSingle(List<String> entry) {
    if (entry.size() == 1) {
      words.add(entry.getFirst());
    }
  }

  /** Forms of a word are one key: "memperpanjang" finds what "perpanjangan" stands with. */
  private static String key(List<String> words) {
    return String.join(
        " ", words.stream().map(word -> Analysis.stem(word, Language.INDONESIAN)).toList());
  }

  /** What these typed words are a spelling of; empty if they are none. */
  List<String> meaning(List<String> typed) {
    return spellings.getOrDefault(String.join(" ", typed), List.of());
  }

  /** What else these words may be called, each in words of its own. */
  List<List<String>> synonyms(List<String> words) {
    return synonyms.getOrDefault(key(words), List.of());
  }

  /** Whether the word says nothing about the topic. */
  boolean isSmall(String word) {
    return small.contains(word);
  }

  /** What no guide answers, a phrase each. */
  List<List<String>> outside() {
    return outside;
  }

  /** Whether the word stands in one of those phrases. */
  boolean isOutside(String word) {
    return outsideWords.contains(word);
  }

  /** Single words that may be typed and need not stand in any passage. */
  Collection<String> words() {
    return words;
  }
}
