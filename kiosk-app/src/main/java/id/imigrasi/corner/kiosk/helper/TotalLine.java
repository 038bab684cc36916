package id.imigrasi.corner.kiosk.helper;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.content.guide.Fee;
import id.imigrasi.corner.content.helper.Checklist.Total;
import id.imigrasi.corner.content.item.Language;

/** What it all costs, in large type. */
class TotalLine extends Paragraph {

  TotalLine(Total total) {
    addClassName("total");
    Span figure = new Span(figure(total, Language.of(getLocale())));
    figure.addClassName("total-figure");
    figure.setClassName("total-range", total.least() != total.most());
    add(new Span(getTranslation("helper.total")), figure);
  }

  private String figure(Total total, Language language) {
    String least = Fee.inWords(total.least(), language);
    return total.least() == total.most()
        ? least
        : getTranslation("helper.total.range", least, Fee.inWords(total.most(), language));
  }
}
