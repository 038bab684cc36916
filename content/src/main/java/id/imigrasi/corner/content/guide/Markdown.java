package id.imigrasi.corner.content.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
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
  private static final Pattern CITATION = Pattern.compile("\\s*\\[\\^([A-Za-z0-9, -]+)]");

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Parser PARSER = Parser.builder().build();
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

  /** Whether a link may lead there. */
  static boolean isAllowedLink(String address) {
    int colon = address.indexOf(':');
    return colon > 0 && SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  /** What a guide may not contain, as messages for its author; empty if all is well. */
  static List<String> faults(String markdown, Set<String> sourceIds) {
    FaultFinder finder = new FaultFinder(sourceIds);
    Node tree = PARSER.parse(markdown);
    tree.accept(finder);
    return finder.faults;
  }

  private static List<String> ids(String joined) {
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

  private static final class FaultFinder extends AbstractVisitor {
    private final Set<String> sourceIds;
    private final List<String> faults = new ArrayList<>();

    FaultFinder(Set<String> sourceIds) {
      this.sourceIds = sourceIds;
    }

    @Override
    public void visit(HtmlBlock block) {
      faults.add("HTML is not allowed: " + block.getLiteral().lines().findFirst().orElse(""));
    }

    @Override
    public void visit(HtmlInline inline) {
      faults.add("HTML is not allowed: " + inline.getLiteral());
    }

    @Override
    public void visit(Image image) {
      faults.add("images are not allowed: " + image.getDestination());
    }

    @Override
    public void visit(Link link) {
      if (!isAllowedLink(link.getDestination())) {
        faults.add("a link may not lead to \"" + link.getDestination() + "\"");
      }
      visitChildren(link);
    }

    @Override
    public void visit(Text text) {
      Matcher matcher = CITATION.matcher(text.getLiteral());
      while (matcher.find()) {
        for (String id : ids(matcher.group(1))) {
          if (!sourceIds.contains(id)) {
            faults.add("cites " + id + ", which is not among the sources");
          }
        }
      }
    }
  }
}
