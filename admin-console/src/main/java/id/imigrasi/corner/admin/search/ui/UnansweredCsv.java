package id.imigrasi.corner.admin.search.ui;

import com.vaadin.flow.component.Component;
import id.imigrasi.corner.admin.search.UnansweredRow;
import id.imigrasi.corner.content.item.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows as comma-separated values (RFC 4180). A byte order mark stands before them, without which
 * spreadsheets take UTF-8 for something else.
 */
final class UnansweredCsv {

  private UnansweredCsv() {}

  static String of(Component screen, List<UnansweredRow> rows) {
    StringBuilder csv = new StringBuilder("\uFEFF");
    append(
        csv,
        Stream.of("words", "language", "times", "kiosks", "last", "settled-on", "settled-by")
            .map(column -> screen.getTranslation("searches.csv." + column)));
    rows.forEach(row -> append(csv, cells(row)));
    return csv.toString();
  }

  private static Stream<String> cells(UnansweredRow row) {
    return Stream.of(
        row.words(),
        row.languages().stream().map(Language::code).collect(Collectors.joining(" ")),
        String.valueOf(row.times()),
        String.valueOf(row.kiosks()),
        row.last().toString(),
        row.settled() == null ? "" : row.settled().on().toString(),
        row.settled() == null ? "" : row.settled().by());
  }

  private static void append(StringBuilder csv, Stream<String> cells) {
    csv.append(cells.map(UnansweredCsv::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  /** A spreadsheet takes a cell that begins with such a sign for a formula. */
  private static String cell(String text) {
    String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
