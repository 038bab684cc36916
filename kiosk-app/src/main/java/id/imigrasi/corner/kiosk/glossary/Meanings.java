package id.imigrasi.corner.kiosk.glossary;

import com.vaadin.flow.component.Component;
import id.imigrasi.corner.content.glossary.Glossary;
import id.imigrasi.corner.content.glossary.Term;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/**
 * What the terms in some texts mean. Equal to another if the same terms mean the same, so that a
 * glossary that grows does not disturb who reads about something else.
 */
public final class Meanings {

  private static final String OPEN =
      """
      this.addEventListener('click', event => {
        const term = event.target.closest('a.term');
        if (term) {
          event.preventDefault();
          document.getElementById(term.dataset.meaning).showPopover();
        }
      });
      """;

  private final Glossary glossary;
  private final List<Term> terms;

  private Meanings(Glossary glossary, List<Term> terms) {
    this.glossary = glossary;
    this.terms = terms;
  }

  /** The meanings of all terms that these texts mention. */
  public static Meanings of(Glossary glossary, Collection<String> texts) {
    return new Meanings(
        glossary,
        texts.stream()
            .flatMap(text -> glossary.mentions(text).stream())
            .map(Glossary.Mention::term)
            .distinct()
            .toList());
  }

  /**
   * Turns terms in the HTML that it is given into links to their {@link #cards}: each term once,
   * where it stands first.
   */
  public Consumer<Element> marker() {
    return new TermMarker(glossary);
  }

  /** Lets a tap on a term in that part of the screen bring up its card. */
  public void openFrom(Component part) {
    if (!terms.isEmpty()) {
      part.getElement().executeJs(OPEN);
    }
  }

  /** The meaning of each term, hidden at first; they belong on the same screen. */
  public List<Component> cards() {
    return terms.stream().<Component>map(MeaningCard::new).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Meanings meanings && terms.equals(meanings.terms);
  }

  @Override
  public int hashCode() {
    return terms.hashCode();
  }
}
