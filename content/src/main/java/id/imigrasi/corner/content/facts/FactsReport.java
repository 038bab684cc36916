package id.imigrasi.corner.content.facts;

import id.imigrasi.corner.content.facts.Fact.Confidence;
import id.imigrasi.corner.content.item.Html;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.PartialDate;
import id.imigrasi.corner.content.item.Phrases;
import id.imigrasi.corner.content.item.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts as one page to print and sign, and as a table for a spreadsheet. */
public final class FactsReport {

  private static final List<String> COLUMNS =
      List.of("item", "part", "fact", "numbers", "date", "source", "confidence", "confirm", "file");

  private final List<Fact> facts;
  private final Language language;
  private final LocalDate today;
  private final Phrases phrases;

  /**
   * @param today the day of the report
   */
  public FactsReport(List<Fact> facts, Language language, LocalDate today) {
    this.facts = List.copyOf(facts);
    this.language = language;
    this.today = today;
    this.phrases = Phrases.of(FactsReport.class, "facts", language);
  }

  /**
   * Comma-separated values (RFC 4180); the first record holds the names of the columns. A byte
   * order mark stands before it, without which spreadsheets take UTF-8 for something else.
   */
  public String csv() {
    StringBuilder csv = new StringBuilder("\uFEFF");
    appendRecord(csv, COLUMNS.stream().map(phrases::of));
    facts.forEach(fact -> appendRecord(csv, cells(fact)));
    return csv.toString();
  }

  private static void appendRecord(StringBuilder csv, Stream<String> cells) {
    csv.append(
            cells
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",")))
        .append("\r\n");
  }

  /** One HTML document without scripts, with room for a signature beside each fact. */
  public String html() {
    return """
        <!doctype html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width,initial-scale=1">
        <title>%s</title>
        <style>
        body { font: 15px/1.45 system-ui, sans-serif; margin: 1.5rem; color: #16202b; }
        h1 { font-size: 1.6rem; margin: 0 0 .3rem; color: #0b3d66; }
        table { border-collapse: collapse; width: 100%%; }
        .counts { width: auto; margin: 1rem 0 1.5rem; }
        th, td { border: 1px solid #9fb0c0; padding: .35rem .5rem; text-align: left; vertical-align: top; }
        th { background: #eaf2f8; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        .practice td, .none td { background: #fff3d6; }
        .sign { min-width: 8rem; }
        @page { size: A4 landscape; margin: 10mm; }
        @media print { body { font-size: 9px; margin: 0; } }
        </style>
        </head>
        <body>
        <h1>%s</h1>
        <p>%s</p>
        %s
        <table>
        <thead><tr>%s</tr></thead>
        <tbody>
        %s</tbody>
        </table>
        </body>
        </html>
        """
        .formatted(
            language.code(),
            Html.escape(phrases.of("title")),
            Html.escape(phrases.of("title")),
            Html.escape(phrases.of("lead", facts.size(), PartialDate.of(today).inWords(language))),
            counts(),
            Stream.concat(COLUMNS.stream(), Stream.of("signature"))
                .map(column -> "<th>" + Html.escape(phrases.of(column)) + "</th>")
                .collect(Collectors.joining()),
            facts.stream().map(this::row).collect(Collectors.joining()));
  }

  private String counts() {
    StringBuilder table = new StringBuilder("<table class=\"counts\">\n");
    for (Confidence confidence : Confidence.values()) {
      long count = facts.stream().filter(fact -> fact.confidence() == confidence).count();
      table
          .append("<tr><td>")
          .append(Html.escape(words(confidence)))
          .append("</td><td>")
          .append(count)
          .append("</td></tr>\n");
    }
    return table.append("</table>").toString();
  }

  private String row(Fact fact) {
    return "<tr class=\""
        + fact.confidence().name().toLowerCase(Locale.ROOT)
        + "\">"
        + cells(fact)
            .map(cell -> "<td>" + Html.escape(cell) + "</td>")
            .collect(Collectors.joining())
        + "<td class=\"sign\"></td></tr>\n";
  }

  private Stream<String> cells(Fact fact) {
    return Stream.of(
        fact.item(),
        fact.part(),
        fact.text(),
        String.join("; ", fact.numbers()),
        fact.date() == null ? "" : fact.date().toString(),
        fact.sources().stream().map(FactsReport::source).collect(Collectors.joining("; ")),
        words(fact.confidence()),
        fact.toConfirm() ? phrases.of("yes") : "",
        fact.path());
  }

  private static String source(Source source) {
    return source.id() + ": " + source.title() + " (" + source.date() + ")";
  }

  private String words(Confidence confidence) {
    return phrases.of("confidence." + confidence.name().toLowerCase(Locale.ROOT));
  }
}
