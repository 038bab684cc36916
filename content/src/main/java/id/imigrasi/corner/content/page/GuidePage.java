package id.imigrasi.corner.content.page;

import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.guide.ShortCode;
import id.imigrasi.corner.content.item.Html;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Markdown;
import id.imigrasi.corner.content.item.PartialDate;
import id.imigrasi.corner.content.item.Phrases;
import java.util.List;

/** A guide as one HTML document without scripts, for phones with little data and for paper. */
public final class GuidePage {

  private final Guide guide;
  private final PageContext context;
  private final Language language;
  private final Phrases wording;
  private final Citations citations;
  private final Facts facts;
  private final TermLinks terms;

  private GuidePage(Guide guide, PageContext context) {
    this.guide = guide;
    this.context = context;
    this.language = guide.language();
    this.wording = PageWords.in(language);
    this.citations = new Citations(guide);
    this.facts = new Facts(guide, citations);
    this.terms = new TermLinks(context.glossary(), language);
  }

  /**
   * The whole document, complete in one request. It holds what the guide says and nothing that it
   * does not; every text of the guide is escaped.
   */
  public static String html(Guide guide, PageContext context) {
    return new GuidePage(guide, context).html();
  }

  private String html() {
    StringBuilder main = new StringBuilder("<main>\n");
    if (context.asked() != language) {
      note(main, PageWords.in(context.asked()).of("only-other"), context.asked());
    }
    if (guide.isDueForReview(context.today())) {
      String day = PartialDate.of(guide.reviewBy()).inWords(language);
      note(main, wording.of("due", day), language);
    }
    main.append("<p class=\"lead\">").append(Html.escape(guide.summary())).append("</p>\n");
    if (!guide.confirm().isEmpty()) {
      main.append("<p class=\"note\"><a href=\"#cek\">")
          .append(Html.escape(wording.of("confirm-below")))
          .append("</a></p>\n");
    }
    for (Section section : Section.values()) {
      if (section == Section.WARNINGS) {
        main.append(ConfirmSection.html(guide.confirm(), language));
      }
      append(main, section);
    }
    String meanings = terms.meanings();
    if (!meanings.isEmpty()) {
      main.append(heading(wording.of("terms"))).append(meanings);
    }
    main.append(heading(wording.of("sources"))).append(citations.list());
    related(main);
    main.append("</main>\n");
    footer(main);
    return PageFrame.document(language, context.homeName(), guide.title(), main.toString());
  }

  private static void note(StringBuilder main, String text, Language language) {
    main.append("<p class=\"note\" lang=\"")
        .append(language.code())
        .append("\">")
        .append(Html.escape(text))
        .append("</p>\n");
  }

  private void append(StringBuilder main, Section section) {
    String facts = facts(section);
    String text =
        guide
            .section(section)
            .map(markdown -> terms.in(Markdown.html(markdown, citations::marks)))
            .orElse("");
    if (facts.isEmpty() && text.isEmpty()) {
      return;
    }
    main.append("<section").append(style(section)).append('>');
    main.append(heading(section.heading(language))).append(facts).append(text);
    main.append("</section>\n");
  }

  private String facts(Section section) {
    return switch (section) {
      case COST -> facts.fees();
      case DURATION -> facts.duration();
      case PLACE -> facts.places();
      default -> "";
    };
  }

  private static String style(Section section) {
    return switch (section) {
      case PAPERS -> " class=\"box\"";
      case STEPS -> " class=\"way\"";
      case WARNINGS -> " class=\"note\"";
      default -> "";
    };
  }

  private void related(StringBuilder main) {
    List<Guide> related = context.related();
    if (!related.isEmpty()) {
      main.append(heading(wording.of("related"))).append(GuideLinks.list(related));
    }
  }

  private void footer(StringBuilder page) {
    page.append("<footer>\n<p>")
        .append(wording.of("checked", PartialDate.of(guide.checked()).inWords(language)))
        .append("</p>\n<p>")
        .append(wording.of("code"))
        .append("<br><span class=\"code\">")
        .append(ShortCode.of(guide.id(), language))
        .append("</span></p>\n");
    if (context.otherLanguageExists()) {
      page.append(
          "<a class=\"go\" lang=\"%1$s\" hreflang=\"%1$s\" href=\"%2$s\">%3$s</a>\n"
              .formatted(
                  language.other().code(),
                  PageFrame.path(guide.id(), language.other()),
                  wording.of("other-language")));
    }
    page.append("</footer>");
  }

  private static String heading(String text) {
    return "<h2>" + Html.escape(text) + "</h2>\n";
  }
}
