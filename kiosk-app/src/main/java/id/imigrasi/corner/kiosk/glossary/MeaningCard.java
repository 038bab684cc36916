package id.imigrasi.corner.kiosk.glossary;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.content.glossary.Term;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import org.jsoup.nodes.Element;

/** What a term means, in the visitor's language, above the text in which it stands. */
final class MeaningCard extends Div {

  MeaningCard(Term term) {
    Language language = Language.of(getLocale());
    setId(id(term));
    addClassName("meaning");
    H2 name = new H2(term.name().in(language));
    name.setId(id(term) + "-name");
    getElement()
        .setAttribute("popover", "")
        .setAttribute("role", "dialog")
        .setAttribute("aria-labelledby", id(term) + "-name")
        .setAttribute("lang", language.code());
    Anchor more = new Anchor(ScreenAddress.term(term.id()), getTranslation("glossary.more"));
    more.addClassName("button");
    Div ways = new Div(close(term), more);
    ways.addClassName("meaning-ways");
    add(name, new Paragraph(term.meaning().in(language)), ways);
  }

  private NativeButton close(Term term) {
    NativeButton close = new NativeButton();
    close.add(new Span(getTranslation("glossary.close")));
    close.addClassNames("button", "button-primary");
    close
        .getElement()
        .setAttribute("popovertarget", id(term))
        .setAttribute("popovertargetaction", "hide")
        .setAttribute("autofocus", true);
    return close;
  }

  /** An empty link to the card of that term; without scripts it leads to the term's screen. */
  static Element opener(Term term) {
    return new Element("a")
        .addClass("term")
        .attr("href", ScreenAddress.term(term.id()))
        .attr("data-meaning", id(term))
        .attr("aria-haspopup", "dialog");
  }

  private static String id(Term term) {
    return "meaning-" + term.id();
  }
}
