package id.imigrasi.corner.content.glossary;

import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Slug;
import id.imigrasi.corner.content.item.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All terms of a corpus. */
public final class Glossary {

  /** The glossary's file in the corpus. */
  public static final String PATH = "guides/glossary.yaml";

  /** A glossary without a term. */
  public static final Glossary EMPTY = new Glossary(List.of(), List.of(), LocalDate.MAX);

  private final List<Term> terms;
  private final List<Source> sources;
  private final LocalDate reviewBy;
  private final Map<String, Term> bySpelling = new HashMap<>();
  private final Pattern anySpelling;

  Glossary(List<Term> terms, List<Source> sources, LocalDate reviewBy) {
    this.terms = List.copyOf(terms);
    this.sources = List.copyOf(sources);
    this.reviewBy = reviewBy;
    for (Term term : terms) {
      term.spellings().forEach(spelling -> bySpelling.put(spelling, term));
    }
    this.anySpelling = Pattern.compile(pattern());
  }

  /** Longer spellings first, so that "e-VOA" is not taken for "VOA". */
  private String pattern() {
    return bySpelling.keySet().stream()
        .sorted(
            Comparator.comparingInt(String::length).reversed().thenComparing(spelling -> spelling))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}-])(?:", ")(?![\\p{L}\\p{N}-])"));
  }

  /**
   * A term where it stands in a text.
   *
   * @param start index of its first character
   * @param end index after its last character
   */
  public record Mention(Term term, int start, int end) {}

  /**
   * The first place of each term in a text, in the order of the text. Upper and lower case count.
   */
  public List<Mention> mentions(String text) {
    List<Mention> mentions = new ArrayList<>();
    if (bySpelling.isEmpty()) {
      return mentions;
    }
    Matcher matcher = anySpelling.matcher(text);
    while (matcher.find()) {
      Term term = bySpelling.get(matcher.group());
      if (term != null && mentions.stream().noneMatch(each -> each.term().equals(term))) {
        mentions.add(new Mention(term, matcher.start(), matcher.end()));
      }
    }
    return mentions;
  }

  /** The terms by name. */
  public List<Term> terms(Language language) {
    return terms.stream()
        .sorted(
            Comparator.comparing(term -> term.name().in(language), String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  public Optional<Term> term(Slug id) {
    return terms.stream().filter(term -> term.id().equals(id)).findFirst();
  }

  /** Where the meanings were read. */
  public List<Source> sources() {
    return sources;
  }

  /** The day from which the meanings must be checked again. */
  public LocalDate reviewBy() {
    return reviewBy;
  }
}
