package id.imigrasi.corner.kiosk.guide;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.imigrasi.corner.content.guide.Statement;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.PartialDate;
import id.imigrasi.corner.kiosk.evidence.Citations;
import id.imigrasi.corner.kiosk.evidence.Proof;
import id.imigrasi.corner.kiosk.evidence.Prose;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Statements of fact, each with what stands behind it. */
class Facts extends UnorderedList {

  Facts(
      List<Statement> statements, Language language, Citations citations, Consumer<Element> terms) {
    addClassNames("plain-list", "facts");
    for (Statement statement : statements) {
      Span text = Prose.sentence(statement.text(), terms);
      text.addClassName("fact");
      add(
          new ListItem(
              text,
              new Proof(
                  date(statement.date(), language), statement.sources(), citations, language)));
    }
  }

  private String date(@Nullable PartialDate date, Language language) {
    return date == null
        ? ""
        : getTranslation(language.locale(), "guide.valid", date.inWords(language));
  }
}
