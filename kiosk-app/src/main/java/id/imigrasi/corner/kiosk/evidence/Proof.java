package id.imigrasi.corner.kiosk.evidence;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.content.item.Language;
import java.util.List;

/** The small print of a fact: its date, its sources, and whether it is a rule at all. */
public final class Proof extends Div {

  /**
   * @param date the words for the fact's date; empty where it has none
   */
  public Proof(String date, List<String> sources, Citations citations, Language language) {
    addClassName("proof");
    if (!date.isEmpty()) {
      addLine("proof-date", date);
    }
    String titles = citations.titles(sources);
    if (!titles.isEmpty()) {
      addLine("proof-source", getTranslation(language.locale(), "guide.source", titles));
    }
    if (citations.isPracticeOnly(sources)) {
      addLine("practice", getTranslation(language.locale(), "source.practice"));
    }
  }

  private void addLine(String style, String text) {
    Span line = new Span(text);
    line.addClassName(style);
    add(line);
  }
}
