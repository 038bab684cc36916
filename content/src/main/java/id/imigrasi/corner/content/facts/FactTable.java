package id.imigrasi.corner.content.facts;

import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.glossary.Glossary;
import id.imigrasi.corner.content.glossary.Term;
import id.imigrasi.corner.content.guide.Fee;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.guide.Statement;
import id.imigrasi.corner.content.helper.Advice;
import id.imigrasi.corner.content.helper.Advice.Line;
import id.imigrasi.corner.content.helper.Helper;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Markdown;
import id.imigrasi.corner.content.item.PartialDate;
import id.imigrasi.corner.content.item.Source;
import id.imigrasi.corner.content.lesson.Lesson;
import id.imigrasi.corner.content.notice.Notice;
import id.imigrasi.corner.content.office.Office;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects every fact with a number from the items of a corpus in one language. */
public final class FactTable {

  /** A digit inside of a word, as in P3MI, is no number. */
  private static final Pattern NUMBER =
      Pattern.compile("(?:Rp\\s?|(?<![\\p{L}\\d]))\\+?\\d(?:[\\d.,:/x–-]*\\d)?(?:\\s?%)?");

  private static final Pattern ENTRY_NUMBER = Pattern.compile("^\\s*(?:\\d+[.)]|[-*+])\\s+");

  private final Language language;
  private final List<Fact> facts = new ArrayList<>();

  private FactTable(Language language) {
    this.language = language;
  }

  /** The facts, ordered by file and by their place in it. */
  public static List<Fact> of(Corpus corpus, Language language) {
    FactTable table = new FactTable(language);
    corpus.guides().stream().filter(each -> each.language() == language).forEach(table::guide);
    corpus.helpers().forEach(table::helper);
    corpus.offices().forEach(table::office);
    for (Lesson.Kind kind : Lesson.Kind.values()) {
      corpus.lessons(kind).forEach(table::lesson);
    }
    corpus.notices().forEach(table::notice);
    table.glossary(corpus.glossary());
    return List.copyOf(table.facts);
  }

  /** The numbers in a text, as they are written. */
  public static List<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group).toList();
  }

  private void guide(Guide guide) {
    boolean toConfirm = !guide.confirm().isEmpty();
    Item item = new Item(guide.path(), guide.title(), toConfirm, guide::source);
    for (Fee fee : guide.fees()) {
      String text =
          fee.name()
              + ": "
              + fee.inWords(language)
              + (fee.unit().isEmpty() ? "" : " " + fee.unit());
      add(item, Section.COST.heading(language), text, fee.date(), fee.sources());
    }
    if (guide.duration() != null) {
      statement(item, Section.DURATION, guide.duration());
    }
    guide.places().forEach(place -> statement(item, Section.PLACE, place));
    guide
        .sections()
        .forEach(
            (section, markdown) ->
                markdown
                    .lines()
                    .map(line -> ENTRY_NUMBER.matcher(line).replaceFirst(""))
                    .forEach(
                        line ->
                            add(
                                item,
                                section.heading(language),
                                Markdown.text(line),
                                null,
                                Markdown.citations(line))));
  }

  private void statement(Item item, Section section, Statement statement) {
    add(item, section.heading(language), statement.text(), statement.date(), statement.sources());
  }

  private void helper(Helper helper) {
    Item item =
        new Item(helper.path(), helper.title().in(language), false, id -> helper.source(id));
    helper
        .questions()
        .values()
        .forEach(
            question -> {
              String ask = question.ask().in(language);
              add(item, ask, ask, null, List.of());
              question.answers().forEach(answer -> advice(item, ask, answer.advice()));
            });
    helper
        .outcomes()
        .values()
        .forEach(
            outcome -> {
              String title = outcome.title().in(language);
              add(item, title, outcome.text().in(language), null, outcome.sources());
              advice(item, title, outcome.advice());
            });
  }

  private void advice(Item item, String part, Advice advice) {
    Stream.concat(advice.papers().stream(), advice.steps().stream())
        .forEach(
            line -> {
              if (line instanceof Line.Own own) {
                add(item, part, own.text().in(language), null, own.sources());
              }
            });
  }

  private void office(Office office) {
    Item item = new Item(office.path(), office.name().in(language), false, office::source);
    Stream.of(
            office.address(),
            office.hours(),
            office.email(),
            office.website(),
            office.serves(),
            office.note())
        .flatMap(Stream::ofNullable)
        .forEach(
            detail ->
                add(
                    item,
                    office.town(),
                    detail.text().in(language),
                    detail.date(),
                    detail.sources()));
    office
        .phones()
        .forEach(phone -> add(item, office.town(), phone.number(), phone.date(), phone.sources()));
  }

  private void lesson(Lesson lesson) {
    Item item = new Item(lesson.path(), lesson.title().in(language), false, lesson::source);
    for (Lesson.Page page : lesson.pages()) {
      page.text()
          .in(language)
          .lines()
          .forEach(
              line ->
                  add(
                      item,
                      page.title().in(language),
                      Markdown.text(ENTRY_NUMBER.matcher(line).replaceFirst("")),
                      null,
                      Markdown.citations(line)));
    }
    for (Lesson.QuizQuestion question : lesson.quiz()) {
      String ask = question.ask().in(language);
      add(item, ask, question.why().in(language), null, List.of());
    }
  }

  private void notice(Notice notice) {
    Item item =
        new Item(
            notice.path(),
            notice.title().in(language),
            false,
            id -> notice.cited().stream().filter(each -> each.id().equals(id)).findFirst());
    add(item, notice.title().in(language), notice.text().in(language), null, notice.sourceIds());
  }

  private void glossary(Glossary glossary) {
    for (Term term : glossary.terms(language)) {
      String name = term.name().in(language);
      Item item =
          new Item(
              Glossary.PATH,
              name,
              false,
              id -> glossary.sources().stream().filter(each -> each.id().equals(id)).findFirst());
      add(item, name, term.meaning().in(language), null, term.sources());
    }
  }

  private void add(
      Item item, String part, String text, @Nullable PartialDate date, List<String> sourceIds) {
    List<String> numbers = numbers(text);
    if (!numbers.isEmpty()) {
      List<Source> sources =
          sourceIds.stream().flatMap(id -> item.sources().apply(id).stream()).toList();
      PartialDate known =
          date != null
              ? date
              : sources.stream().map(Source::date).max(Comparator.naturalOrder()).orElse(null);
      facts.add(
          new Fact(
              item.path(), item.title(), part, text, numbers, known, sources, item.toConfirm()));
    }
  }

  private record Item(
      String path, String title, boolean toConfirm, Function<String, Optional<Source>> sources) {}
}
