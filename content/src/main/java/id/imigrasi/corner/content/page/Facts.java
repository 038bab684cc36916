package id.imigrasi.corner.content.page;

import id.imigrasi.corner.content.guide.Fee;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.Statement;
import id.imigrasi.corner.content.item.Html;
import id.imigrasi.corner.content.item.Phrases;

/** The dated facts of a guide as HTML: its fees, how long it takes, where to go. */
final class Facts {

  private final Guide guide;
  private final Phrases wording;
  private final Citations citations;

  Facts(Guide guide, Citations citations) {
    this.guide = guide;
    this.wording = PageWords.in(guide.language());
    this.citations = citations;
  }

  /** A table with a row for each fee; empty if the guide has none. */
  String fees() {
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < guide.fees().size(); i++) {
      Fee fee = guide.fees().get(i);
      table
          .append("<tr><td>")
          .append(Html.escape(fee.name()))
          .append("</td><td><b>")
          .append(Html.escape(fee.inWords(guide.language())))
          .append("</b>")
          .append(Html.escape(fee.unit()))
          .append("</td></tr>\n");
      if (i == guide.fees().size() - 1 || !isBackedAlike(fee, guide.fees().get(i + 1))) {
        table.append("<tr><td colspan=\"2\">").append(backing(fee)).append("</td></tr>\n");
      }
    }
    return table.isEmpty() ? "" : "<table>\n" + table + "</table>\n";
  }

  private static boolean isBackedAlike(Fee fee, Fee next) {
    return fee.date().equals(next.date()) && fee.sources().equals(next.sources());
  }

  /** Said once for fees in a row that share date and sources. */
  private String backing(Fee fee) {
    return "<small>"
        + wording.of("in-force", fee.date().inWords(guide.language()))
        + ". "
        + wording.of("source", citations.names(fee.sources()))
        + "</small>";
  }

  String duration() {
    return guide.duration() == null ? "" : "<p>" + statement(guide.duration()) + "</p>\n";
  }

  /** One paragraph, or a list where there are several places. */
  String places() {
    if (guide.places().size() == 1) {
      return "<p>" + statement(guide.places().getFirst()) + "</p>\n";
    }
    StringBuilder list = new StringBuilder();
    guide.places().forEach(place -> list.append("<li>").append(statement(place)).append("</li>\n"));
    return list.isEmpty() ? "" : "<ul>\n" + list + "</ul>\n";
  }

  private String statement(Statement statement) {
    String date =
        statement.date() == null
            ? ""
            : wording.of("as-of", statement.date().inWords(guide.language()));
    boolean saysSoItself = date.isEmpty() || statement.text().contains(date);
    return Html.escape(statement.text())
        + (saysSoItself ? "" : " (" + date + ")")
        + citations.marks(statement.sources());
  }
}
