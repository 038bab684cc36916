package id.imigrasi.corner.kiosk.guide;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.imigrasi.corner.content.guide.Statement;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements of fact, each with what stands behind it. */
class Facts extends UnorderedList {

  Facts(List<Statement> statements, Language language, Citations citations) {
    addClassNames("plain-list", "facts");
    for (Statement statement : statements) {
      Span text = new Span(statement.text());
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
