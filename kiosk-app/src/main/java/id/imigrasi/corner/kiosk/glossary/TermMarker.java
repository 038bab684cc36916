package id.imigrasi.corner.kiosk.glossary;

import id.imigrasi.corner.content.glossary.Glossary;
import id.imigrasi.corner.content.glossary.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes the first mention of each term a link to its meaning. */
final class TermMarker implements Consumer<Element> {

  /** Addresses and marks are no words to be explained, and a link does not fit into another. */
  private static final String LEFT_ALONE = "a, .address, .cite, .practice";

  private final Glossary glossary;
  private final Set<Term> marked = new HashSet<>();

  TermMarker(Glossary glossary) {
    this.glossary = glossary;
  }

  @Override
  public void accept(Element html) {
    List<TextNode> texts =
        html.nodeStream(TextNode.class).filter(text -> !isLeftAlone(text)).toList();
    texts.forEach(this::mark);
  }

  private static boolean isLeftAlone(TextNode text) {
    Element parent = text.parent();
    return parent != null && parent.closest(LEFT_ALONE) != null;
  }

  private void mark(TextNode text) {
    List<Glossary.Mention> mentions =
        glossary.mentions(text.getWholeText()).stream()
            .filter(mention -> marked.add(mention.term()))
            .toList();
    // From the end, so that the places of those before stay right.
    for (Glossary.Mention mention : mentions.reversed()) {
      TextNode rest = text.splitText(mention.start());
      if (mention.end() - mention.start() < rest.getWholeText().length()) {
        rest.splitText(mention.end() - mention.start());
      }
      Element link = MeaningCard.opener(mention.term());
      rest.replaceWith(link);
      link.appendChild(rest);
    }
  }
}
