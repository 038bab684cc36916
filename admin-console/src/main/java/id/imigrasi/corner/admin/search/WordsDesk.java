package id.imigrasi.corner.admin.search;

import id.imigrasi.corner.admin.items.Items;
import id.imigrasi.corner.admin.publish.Change;
import id.imigrasi.corner.admin.publish.Outcome;
import id.imigrasi.corner.admin.publish.Releases;
import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Problem;
import id.imigrasi.corner.content.words.SearchWords;
import id.imigrasi.corner.content.words.SearchWordsParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Adds to the search words what an officer makes of a question without an answer. */
@Component
public class WordsDesk {

  private static final int WORDS_OF_A_TERM = 3;

  private final Items items;
  private final Releases releases;

  WordsDesk(Items items, Releases releases) {
    this.items = items;
    this.releases = releases;
  }

  /** What publishing an entry would do to the file as it is now. */
  public Addition preview(WordsEntry entry) {
    return preview(items.file(SearchWords.PATH), entry);
  }

  private static Addition preview(Optional<byte[]> present, WordsEntry entry) {
    WordsFile file =
        present
            .map(bytes -> new WordsFile(new String(bytes, StandardCharsets.UTF_8)))
            .orElse(WordsFile.NEW);
    SearchWords before =
        present.isEmpty()
            ? SearchWords.EMPTY
            : SearchWordsParser.parse(file.text(), new ArrayList<>());
    if (entry.isIn(before)) {
      return new Addition.Known();
    }
    String text = file.with(entry);
    List<Problem> problems = new ArrayList<>();
    SearchWords after = SearchWordsParser.parse(text, problems);
    if (problems.stream().anyMatch(problem -> problem.field().equals("header"))) {
      return new Addition.ByHand();
    }
    if (!problems.isEmpty()) {
      return new Addition.Faulty(problems);
    }
    return after.equals(entry.addedTo(before))
        ? new Addition.Ready(text.getBytes(StandardCharsets.UTF_8))
        : new Addition.ByHand();
  }

  /**
   * Publishes the file with one entry more, whatever others have added meanwhile.
   *
   * @return {@link Outcome.Overtaken} if the entry has no place in the file any more
   */
  public Outcome publish(WordsEntry entry, String comment, String publishedBy) {
    while (true) {
      Optional<byte[]> present = items.file(SearchWords.PATH);
      if (!(preview(present, entry) instanceof Addition.Ready(byte[] file))) {
        return new Outcome.Overtaken(releases.number());
      }
      Outcome outcome =
          items.publish(
              new Change(SearchWords.PATH, file), present.orElse(null), comment, publishedBy);
      if (!(outcome instanceof Outcome.Overtaken)) {
        return outcome;
      }
    }
  }

  /** Short terms of guides and of the search words to choose from, single words first. */
  public List<String> terms() {
    Set<String> terms =
        new TreeSet<>(
            Comparator.comparingInt((String each) -> words(each).size())
                .thenComparing(Comparator.naturalOrder()));
    SearchWords words = releases.current().searchWords();
    Stream.of(
            words.spellings().values().stream(),
            words.synonyms().stream().flatMap(List::stream),
            ofGuides(releases.current()))
        .flatMap(each -> each)
        .map(each -> each.toLowerCase(Locale.ROOT))
        .filter(each -> words(each).size() <= WORDS_OF_A_TERM)
        .forEach(terms::add);
    return List.copyOf(terms);
  }

  /** The first word that no guide and no search word knows; empty if all are known. */
  public Optional<String> strangeWord(String asked) {
    Corpus corpus = releases.current();
    SearchWords known = corpus.searchWords();
    Set<String> words = new HashSet<>(known.smallWords());
    Stream.of(
            known.spellings().keySet().stream(),
            known.spellings().values().stream(),
            known.synonyms().stream().flatMap(List::stream),
            ofGuides(corpus))
        .flatMap(each -> each)
        .forEach(each -> words.addAll(words(each)));
    return words(asked).stream().filter(each -> !words.contains(each)).findFirst();
  }

  private static Stream<String> ofGuides(Corpus corpus) {
    return corpus.guides().stream()
        .flatMap(
            (Guide guide) -> Stream.concat(Stream.of(guide.title()), guide.keywords().stream()));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'-]+"))
        .filter(each -> !each.isEmpty())
        .toList();
  }
}
