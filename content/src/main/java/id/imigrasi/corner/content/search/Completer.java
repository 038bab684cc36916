package id.imigrasi.corner.content.search;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;

/**
 * Completes what is being typed to questions that guides answer: their titles and keywords, none of
 * them a visitor's own words.
 */
final class Completer {

  /** A larger index offers titles by their first word only. */
  private static final int MANY = 20_000;

  private static final int MAX_SCANNED = 3_000;
  private static final int MAX_PER_GUIDE = 2;
  private static final int USUAL_LENGTH = 60;

  /** What a guide counts that nobody has opened yet, so that rare topics stay within reach. */
  private static final double FLOOR = 3;

  private static final double AT_START = 1.5;
  private static final double TITLE = 0.5;

  private final Map<Language, List<Entry>> entries = new HashMap<>();

  /**
   * A phrase from one of its words on.
   *
   * @param rest in lower case
   * @param word the number of the word at which the rest begins
   * @param title whether the phrase is the guide's title
   */
  private record Entry(String rest, String phrase, GuideId guide, int word, boolean title) {}

  Completer(IndexReader reader, Heads heads) throws IOException {
    boolean many = reader.maxDoc() > MANY;
    BinaryDocValues lines = MultiDocValues.getBinaryValues(reader, Fields.PHRASES);
    for (int passage = 0; passage < reader.maxDoc(); passage++) {
      lines.advanceExact(passage);
      String[] phrases = lines.binaryValue().utf8ToString().split("\n", -1);
      for (int i = 0; i < phrases.length; i++) {
        // The second phrase is the slug: for searching, not for showing.
        if (i != 1 && phrases[i].length() <= USUAL_LENGTH) {
          add(phrases[i], heads, passage, i == 0, many);
        }
      }
    }
    entries.values().forEach(each -> each.sort(Comparator.comparing(Entry::rest)));
  }

  private void add(String phrase, Heads heads, int passage, boolean title, boolean many) {
    String lower = phrase.toLowerCase(Locale.ROOT);
    int word = 0;
    for (int at = 0; at >= 0 && (word == 0 || !many); word++) {
      entries
          .computeIfAbsent(heads.language(passage), _ -> new ArrayList<>())
          .add(new Entry(lower.substring(at), phrase, heads.id(passage), word, title));
      int space = lower.indexOf(' ', at);
      at = space < 0 ? -1 : space + 1;
    }
  }

  /**
   * The completions, the best first.
   *
   * @param typed tidy: in lower case, single spaces, no space around
   */
  List<Completion> of(String typed, Language language, Map<GuideId, Integer> opened, int limit) {
    List<Entry> all = entries.getOrDefault(language, List.of());
    List<Entry> found = new ArrayList<>();
    for (int i = first(all, typed);
        i < all.size() && found.size() < MAX_SCANNED && all.get(i).rest().startsWith(typed);
        i++) {
      found.add(all.get(i));
    }
    found.sort(
        Comparator.comparingDouble((Entry each) -> -score(each, opened))
            .thenComparing(Entry::phrase)
            .thenComparing(Entry::guide));
    List<Completion> best = new ArrayList<>();
    Map<GuideId, Integer> times = new HashMap<>();
    Set<String> texts = new HashSet<>();
    for (Entry each : found) {
      if (best.size() < limit
          && !each.phrase().equalsIgnoreCase(typed)
          && times.getOrDefault(each.guide(), 0) < MAX_PER_GUIDE
          && texts.add(each.phrase().toLowerCase(Locale.ROOT))) {
        times.merge(each.guide(), 1, Integer::sum);
        best.add(new Completion(each.phrase(), each.guide()));
      }
    }
    return best;
  }

  private static double score(Entry entry, Map<GuideId, Integer> opened) {
    return Math.log(FLOOR + opened.getOrDefault(entry.guide(), 0))
        + (entry.word() == 0 ? AT_START : 0)
        + (entry.title() ? TITLE : 0)
        - entry.phrase().length() / (double) USUAL_LENGTH;
  }

  private static int first(List<Entry> all, String typed) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).rest().compareTo(typed) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
