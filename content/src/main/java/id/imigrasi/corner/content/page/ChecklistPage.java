package id.imigrasi.corner.content.page;

import id.imigrasi.corner.content.guide.Fee;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.helper.Checklist;
import id.imigrasi.corner.content.helper.Checklist.Due;
import id.imigrasi.corner.content.helper.Checklist.Entry;
import id.imigrasi.corner.content.helper.Checklist.QuotedFee;
import id.imigrasi.corner.content.helper.Helper;
import id.imigrasi.corner.content.helper.Outcome;
import id.imigrasi.corner.content.item.Html;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.PartialDate;
import id.imigrasi.corner.content.item.Phrases;
import id.imigrasi.corner.content.item.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What a visitor carries home from a helper, as one HTML document without scripts. */
final class ChecklistPage {

  private final Helper helper;
  private final Checklist checklist;
  private final Language language;
  private final Phrases wording;

  private ChecklistPage(Helper helper, Checklist checklist, Language language) {
    this.helper = helper;
    this.checklist = checklist;
    this.language = language;
    this.wording = PageWords.in(language);
  }

  /**
   * The whole document.
   *
   * @param today the reader's day, for the warning on facts that are due to be checked again
   * @param otherLanguage where the same checklist stands in the other language
   */
  static String html(
      Helper helper,
      Checklist checklist,
      Language language,
      String homeName,
      LocalDate today,
      String otherLanguage) {
    ChecklistPage page = new ChecklistPage(helper, checklist, language);
    return PageFrame.document(
        language,
        homeName,
        checklist.outcome().title().in(language),
        page.main(today) + page.footer(otherLanguage));
  }

  private String main(LocalDate today) {
    StringBuilder main = new StringBuilder("<main>\n");
    if (helper.isDueForReview(today)) {
      String day = PartialDate.of(helper.reviewBy()).inWords(language);
      main.append("<p class=\"note\">").append(wording.of("due", day)).append("</p>\n");
    }
    Outcome outcome = checklist.outcome();
    main.append("<p class=\"")
        .append(outcome.danger() ? "note" : "lead")
        .append("\">")
        .append(Html.escape(outcome.text().in(language)))
        .append(from(outcome.sources().stream().flatMap(id -> helper.source(id).stream()).toList()))
        .append("</p>\n");
    list(main, Section.PAPERS, "box", "ul", checklist.papers());
    list(main, Section.STEPS, "way", "ol", checklist.steps());
    costs(main);
    main.append(ConfirmSection.html(checklist.toConfirm(), language));
    if (!checklist.guides().isEmpty()) {
      main.append(heading(wording.of("more"))).append(GuideLinks.list(checklist.guides()));
    }
    return main.append("</main>\n").toString();
  }

  private void list(
      StringBuilder main, Section section, String style, String tag, List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    main.append("<section class=\"").append(style).append("\">");
    main.append(heading(section.heading(language))).append('<').append(tag).append(">\n");
    for (Entry entry : entries) {
      main.append("<li>").append(Html.escape(entry.text())).append("</li>\n");
    }
    main.append("</").append(tag).append("></section>\n");
  }

  private void costs(StringBuilder main) {
    if (!checklist.hasCosts()) {
      return;
    }
    main.append("<section>").append(heading(Section.COST.heading(language))).append("<table>\n");
    for (Due due : checklist.costs()) {
      if (due.choices().size() > 1) {
        main.append("<tr><td colspan=\"2\">").append(wording.of("any-of")).append("</td></tr>\n");
      }
      due.choices().forEach(quoted -> fee(main, quoted));
    }
    main.append("<tr><td><b>")
        .append(wording.of("total"))
        .append("</b></td><td><b>")
        .append(Html.escape(checklist.total().inWords(language)))
        .append("</b></td></tr>\n</table></section>\n");
  }

  private void fee(StringBuilder main, QuotedFee quoted) {
    Fee fee = quoted.fee();
    Guide guide = quoted.guide();
    List<Source> sources = fee.sources().stream().flatMap(id -> guide.source(id).stream()).toList();
    main.append("<tr><td>")
        .append(Html.escape(fee.name()))
        .append("<small>")
        .append(wording.of("in-force", fee.date().inWords(language)))
        .append(". ")
        .append(wording.of("source", titles(sources)))
        .append("</small></td><td><b>")
        .append(Html.escape(fee.inWords(language)))
        .append("</b>")
        .append(Html.escape(fee.unit()))
        .append("</td></tr>\n");
  }

  private String from(List<Source> sources) {
    if (sources.isEmpty()) {
      return "";
    }
    boolean practice = sources.stream().allMatch(source -> source.kind() == Source.Kind.PRACTICE);
    return "<small>"
        + wording.of("source", titles(sources))
        + (practice ? " (" + wording.of("practice") + ")" : "")
        + "</small>";
  }

  private static String titles(List<Source> sources) {
    return sources.stream()
        .map(source -> Html.escape(source.title()))
        .collect(Collectors.joining("; "));
  }

  private String footer(String otherLanguage) {
    return """
        <footer>
        <p>%s</p>
        <p>%s</p>
        <a class="go" lang="%s" href="%s">%s</a>
        </footer>"""
        .formatted(
            Html.escape(wording.of("from-helper", helper.title().in(language))),
            wording.of("checked", PartialDate.of(helper.checked()).inWords(language)),
            language.other().code(),
            otherLanguage,
            wording.of("other-checklist"));
  }

  private static String heading(String text) {
    return "<h2>" + Html.escape(text) + "</h2>\n";
  }
}
