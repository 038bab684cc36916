package id.imigrasi.corner.content.page;

import id.imigrasi.corner.content.glossary.Glossary;
import id.imigrasi.corner.content.glossary.Glossary.Mention;
import id.imigrasi.corner.content.glossary.Term;
import id.imigrasi.corner.content.item.Html;
import id.imigrasi.corner.content.item.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leads the first mention of each term on a page to its meaning at the page's end. */
final class TermLinks {

  /** Each meaning costs bytes, and the page has few. */
  private static final int MAX_TERMS = 8;

  private static final Pattern PIECE = Pattern.compile("<[^>]*>|[^<]+");

  private final Glossary glossary;
  private final Language language;
  private final List<Term> linked = new ArrayList<>();

  TermLinks(Glossary glossary, Language language) {
    this.glossary = glossary;
    this.language = language;
  }

  /** The same HTML with links; what stands inside a link stays as it is. */
  String in(String html) {
    StringBuilder result = new StringBuilder();
    boolean insideLink = false;
    Matcher piece = PIECE.matcher(html);
    while (piece.find()) {
      String part = piece.group();
      if (part.startsWith("<")) {
        insideLink = part.startsWith("<a ") || (insideLink && !part.equals("</a>"));
        result.append(part);
      } else {
        result.append(insideLink ? part : linked(part));
      }
    }
    return result.toString();
  }

  private String linked(String text) {
    StringBuilder result = new StringBuilder();
    int done = 0;
    for (Mention mention : glossary.mentions(text)) {
      Term term = mention.term();
      if (linked.size() < MAX_TERMS && !linked.contains(term)) {
        linked.add(term);
        result
            .append(text, done, mention.start())
            .append("<a href=\"#k-")
            .append(term.id())
            .append("\">")
            .append(text, mention.start(), mention.end())
            .append("</a>");
        done = mention.end();
      }
    }
    return result.append(text, done, text.length()).toString();
  }

  /** The meanings of the terms that were linked; empty if there are none. */
  String meanings() {
    StringBuilder list = new StringBuilder();
    for (Term term : linked) {
      list.append("<dt id=\"k-")
          .append(term.id())
          .append("\">")
          .append(Html.escape(term.name().in(language)))
          .append("</dt><dd>")
          .append(Html.escape(term.meaning().in(language)))
          .append("</dd>\n");
    }
    return list.isEmpty() ? "" : "<dl>\n" + list + "</dl>\n";
  }
}
