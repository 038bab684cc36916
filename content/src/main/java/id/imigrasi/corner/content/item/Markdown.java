package id.imigrasi.corner.content.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * The Markdown of a guide's sections (CommonMark 0.31), made safe: raw HTML is shown as text, links
 * lead to http, https, mailto and tel only. {@code [^PMK19,BIAYA]} cites sources of the guide.
 */
public final class Markdown {

  /** A citation; group 1 holds the ids, joined by commas. */
  static final Pattern CITATION = Pattern.compile("\\s*\\[\\^([A-Za-z0-9, -]+)]");

  private static final Pattern ENTRY_MARK = Pattern.compile("^\\s*(?:[-*+]|\\d+[.)])\\s+");
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
  private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();

  private Markdown() {}

  /**
   * Renders Markdown.
   *
   * @param citation makes the HTML for a list of source ids, which is put in as it is
   */
  public static String html(String markdown, Function<List<String>, String> citation) {
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new AllowedLinks())
            .build();
    String html = renderer.render(PARSER.parse(markdown));
    Matcher matcher = CITATION.matcher(html);
    return matcher
        .replaceAll(found -> Matcher.quoteReplacement(citation.apply(ids(found.group(1)))))
        .strip();
  }

  /** The words alone, without marks and citations, for search and for reading aloud. */
  public static String text(String markdown) {
    return CITATION.matcher(TEXT.render(PARSER.parse(markdown))).replaceAll("").strip();
  }

  /**
   * The entries of the lists in a text, each as Markdown; lists within an entry stay part of it.
   * Text outside of lists is left out.
   */
  public static List<String> entries(String markdown) {
    List<String> entries = new ArrayList<>();
    List<String> lines = markdown.lines().toList();
    for (Node block = PARSER.parse(markdown).getFirstChild();
        block != null;
        block = block.getNext()) {
      if (block instanceof ListBlock) {
        for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
          entries.add(entry(item, lines));
        }
      }
    }
    return entries;
  }

  private static String entry(Node item, List<String> lines) {
    String text =
        item.getSourceSpans().stream()
            .map(span -> lines.get(span.getLineIndex()))
            .collect(Collectors.joining("\n"));
    return ENTRY_MARK.matcher(text).replaceFirst("").strip();
  }

  /** The ids of all sources that a text cites, in the order in which it does, none twice. */
  public static List<String> citations(String markdown) {
    return CITATION
        .matcher(markdown)
        .results()
        .flatMap(found -> ids(found.group(1)).stream())
        .distinct()
        .toList();
  }

  /** Whether a link may lead there. */
  public static boolean isAllowedLink(String address) {
    int colon = address.indexOf(':');
    return colon > 0 && SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  /** What a guide may not contain, for its author; empty if all is well. */
  public static List<MarkdownFault> faults(String markdown, Set<String> sourceIds) {
    FaultFinder finder = new FaultFinder(sourceIds);
    PARSER.parse(markdown).accept(finder);
    return finder.faults();
  }

  /** The ids of a citation's group 1. */
  static List<String> ids(String joined) {
    return List.of(joined.strip().split("\\s*,\\s*"));
  }

  /** Empties the address of a link that may not lead where it does. */
  private static final class AllowedLinks implements UrlSanitizer {
    @Override
    public String sanitizeLinkUrl(String url) {
      return isAllowedLink(url) ? url : "";
    }

    @Override
    public String sanitizeImageUrl(String url) {
      return "";
    }
  }
}
