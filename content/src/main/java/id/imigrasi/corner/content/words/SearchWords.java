package id.imigrasi.corner.content.words;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an editor tells the search about words. All texts are in lower case, words separated by
 * single spaces.
 *
 * @param spellings the standard words by what is typed for them: chat spelling, dialect, slang
 * @param synonyms groups in which any entry may stand for the others
 * @param smallWords words that a question is made of whatever it asks about
 * @param outside what people ask for and no guide answers
 */
public record SearchWords(
    Map<String, String> spellings,
    List<List<String>> synonyms,
    Set<String> smallWords,
    List<String> outside) {

  /** The file in the corpus. */
  public static final String PATH = "guides/search-words.yaml";

  /** What a corpus without that file has. */
  public static final SearchWords EMPTY = new SearchWords(Map.of(), List.of(), Set.of(), List.of());

  public SearchWords {
    spellings = Map.copyOf(spellings);
    synonyms = synonyms.stream().map(List::copyOf).toList();
    smallWords = Set.copyOf(smallWords);
    outside = List.copyOf(outside);
  }
}
