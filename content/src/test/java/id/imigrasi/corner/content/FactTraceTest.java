package id.imigrasi.corner.content;

import static org.assertj.core.api.Assertions.assertThat;

import id.imigrasi.corner.content.guide.Fee;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.Statement;
import id.imigrasi.corner.content.item.Markdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Every number that a visitor reads in a guide stands in the guide's fact sheet or in that of a
 * guide it is related to, or is the sum of two of its fees.
 */
@EnabledIf("sheetsAreThere")
class FactTraceTest {

  private static final Path SHEETS = Path.of("../../shared/facts");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");
  private static final Pattern LARGE = Pattern.compile("(\\d+(?:,\\d+)?) (juta|ribu|million)");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final Pattern ENTRY_NUMBER = Pattern.compile("(?m)^\\s*\\d+[.)]\\s");

  /** Numbers that stand in no such sheet, by slug, each for a reason. */
  private static final Map<String, Set<String>> EXCEPTIONS = Map.of();

  static boolean sheetsAreThere() {
    return Files.isDirectory(SHEETS);
  }

  @TestFactory
  Stream<DynamicTest> everyNumberIsTraced() {
    return Published.CORPUS.guides().stream()
        .map(guide -> DynamicTest.dynamicTest(guide.path(), () -> trace(guide)));
  }

  private static void trace(Guide guide) {
    Set<String> known = new TreeSet<>(numbers(sheet(guide.id())));
    guide.related().forEach(related -> known.addAll(numbers(sheet(related))));
    for (Fee one : guide.fees()) {
      guide.fees().forEach(other -> known.add(Long.toString(one.amount() + other.amount())));
    }
    known.addAll(EXCEPTIONS.getOrDefault(guide.id().slug(), Set.of()));

    assertThat(known).as(guide.path()).containsAll(numbers(text(guide)));
  }

  private static String text(Guide guide) {
    return Stream.of(
            Stream.of(guide.title(), guide.summary()),
            guide.fees().stream().map(fee -> fee.name() + " " + fee.amount() + " " + fee.unit()),
            Stream.ofNullable(guide.duration()).map(Statement::text),
            guide.places().stream().map(Statement::text),
            guide.confirm().stream(),
            guide.sections().values().stream()
                .map(markdown -> ENTRY_NUMBER.matcher(markdown).replaceAll(""))
                .map(Markdown::text))
        .flatMap(part -> part)
        .collect(Collectors.joining("\n"));
  }

  private static String sheet(GuideId id) {
    try {
      return Files.readString(SHEETS.resolve(id.slug() + ".md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without the marks between thousands, which differ between the languages. */
  private static List<String> numbers(String text) {
    String plain = ADDRESS.matcher(text).replaceAll("");
    Stream<String> written =
        NUMBER.matcher(plain).results().map(found -> found.group().replaceAll("[.,]", ""));
    return Stream.concat(written, LARGE.matcher(plain).results().map(FactTraceTest::inFull))
        .toList();
  }

  private static String inFull(MatchResult large) {
    double value = Double.parseDouble(large.group(1).replace(',', '.'));
    return Long.toString(Math.round(value * (large.group(2).equals("ribu") ? 1_000 : 1_000_000)));
  }
}
