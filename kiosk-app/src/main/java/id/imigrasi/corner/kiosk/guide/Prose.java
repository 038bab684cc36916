package id.imigrasi.corner.kiosk.guide;

import com.vaadin.flow.component.html.Div;
import id.imigrasi.corner.content.item.Markdown;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Markdown of a guide as the kiosk shows it. */
final class Prose extends Div {

  private Prose(Document html) {
    addClassName("prose");
    withoutLinks(html);
    getElement().setProperty("innerHTML", html.body().html());
  }

  static Prose of(String markdown, Citations citations) {
    return new Prose(parse(markdown, citations));
  }

  /** Every item of a list gets a box that the visitor can tick. */
  static Prose checklist(String markdown, Citations citations) {
    Document html = parse(markdown, citations);
    for (Element item : html.select("body > ul > li")) {
      Element words = new Element("span").append(item.html());
      item.empty().appendElement("label").appendChild(box()).appendChild(words);
    }
    html.select("body > ul").addClass("checklist");
    return new Prose(html);
  }

  private static Element box() {
    return new Element("input").attr("type", "checkbox");
  }

  private static Document parse(String markdown, Citations citations) {
    Document html = Jsoup.parseBodyFragment(Markdown.html(markdown, citations::html));
    html.outputSettings().prettyPrint(false);
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
