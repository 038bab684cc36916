package id.imigrasi.corner.kiosk.evidence;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.content.item.Markdown;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Markdown of an item as the kiosk shows it. */
public final class Prose extends Div {

  private Prose(Document html) {
    addClassName("prose");
    getElement().setProperty("innerHTML", html.body().html());
  }

  /** The text as it stands. */
  public static Prose of(String markdown, Citations citations) {
    return of(markdown, citations, html -> {});
  }

  /**
   * The text as it stands.
   *
   * @param terms may wrap words of the text into elements of its own
   */
  public static Prose of(String markdown, Citations citations, Consumer<Element> terms) {
    return new Prose(parse(markdown, citations, terms));
  }

  /** Every item of a list gets a box that the visitor can tick. */
  public static Prose checklist(String markdown, Citations citations, Consumer<Element> terms) {
    Document html = parse(markdown, citations, terms);
    for (Element item : html.select("body > ul > li")) {
      Element words = new Element("span").append(item.html());
      item.empty().appendElement("label").appendChild(box()).appendChild(words);
    }
    html.select("body > ul").addClass("checklist");
    return new Prose(html);
  }

  /** A sentence that holds no Markdown. */
  public static Span sentence(String text, Consumer<Element> terms) {
    Document html = Document.createShell("");
    html.outputSettings().prettyPrint(false);
    html.body().text(text);
    terms.accept(html.body());
    Span sentence = new Span();
    sentence.getElement().setProperty("innerHTML", html.body().html());
    return sentence;
  }

  private static Element box() {
    return new Element("input").attr("type", "checkbox");
  }

  private static Document parse(String markdown, Citations citations, Consumer<Element> terms) {
    Document html = Jsoup.parseBodyFragment(Markdown.html(markdown, citations::html));
    html.outputSettings().prettyPrint(false);
    withoutLinks(html);
    terms.accept(html.body());
    return html;
  }

  /** A link would lead a visitor off the kiosk, to a page that does not load there. */
  private static void withoutLinks(Document html) {
    for (Element link : html.select("a")) {
      String text = link.text();
      String address = link.attr("href").replaceFirst("^(https?://|mailto:|tel:)", "");
      Element words = new Element("span").addClass("address").text(text);
      link.replaceWith(words);
      if (!text.contains(address)) {
        words.appendText(" (" + address + ")");
      }
    }
  }
}
