package id.imigrasi.corner.content.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Collects what the format of a guide does not allow in a section. */
final class FaultFinder extends AbstractVisitor {

  private final Set<String> sourceIds;
  private final List<MarkdownFault> faults = new ArrayList<>();

  FaultFinder(Set<String> sourceIds) {
    this.sourceIds = sourceIds;
  }

  List<MarkdownFault> faults() {
    return faults;
  }

  @Override
  public void visit(HtmlBlock block) {
    fault(block, "HTML is not allowed: " + block.getLiteral().lines().findFirst().orElse(""));
  }

  @Override
  public void visit(HtmlInline inline) {
    fault(inline, "HTML is not allowed: " + inline.getLiteral());
  }

  @Override
  public void visit(Image image) {
    fault(image, "images are not allowed: " + image.getDestination());
  }

  @Override
  public void visit(Heading heading) {
    fault(heading, "a heading starts with \"## \" at the beginning of its line");
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    fault(block, "four spaces make a block of code: indent less");
  }

  @Override
  public void visit(FencedCodeBlock block) {
    fault(block, "blocks of code are not allowed");
  }

  /** "[^PMK19]: …" at the start of a line would vanish from the page. */
  @Override
  public void visit(LinkReferenceDefinition definition) {
    fault(
        definition,
        "a citation stands at the end of its sentence: [" + definition.getLabel() + "]");
  }

  @Override
  public void visit(Link link) {
    if (!Markdown.isAllowedLink(link.getDestination())) {
      fault(link, "a link may not lead to \"" + link.getDestination() + "\"");
    }
    visitChildren(link);
  }

  @Override
  public void visit(Text text) {
    Matcher matcher = Markdown.CITATION.matcher(text.getLiteral());
    while (matcher.find()) {
      for (String id : Markdown.ids(matcher.group(1))) {
        if (!sourceIds.contains(id)) {
          fault(text, "cites " + id + ", which is not among the sources");
        }
      }
    }
    if (matcher.replaceAll("").contains("[^")) {
      fault(text, "a citation is written like [^PMK19,BIAYA]: " + text.getLiteral());
    }
  }

  private void fault(Node node, String message) {
    Node block = node;
    while (block.getSourceSpans().isEmpty() && block.getParent() != null) {
      block = block.getParent();
    }
    int line =
        block.getSourceSpans().isEmpty() ? 0 : block.getSourceSpans().getFirst().getLineIndex();
    faults.add(new MarkdownFault(line, message));
  }
}
