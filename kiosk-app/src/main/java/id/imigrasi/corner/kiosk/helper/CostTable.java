package id.imigrasi.corner.kiosk.helper;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.content.guide.Fee;
import id.imigrasi.corner.content.helper.Checklist.Due;
import id.imigrasi.corner.content.helper.Checklist.QuotedFee;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Source;
import java.util.List;
import java.util.stream.Collectors;

/** Every fee that is due, since when, and who says so. */
class CostTable extends NativeTable {

  private final Language language = Language.of(getLocale());

  CostTable(List<Due> costs) {
    addClassNames("fees", "costs");
    costs.forEach(this::addCost);
  }

  private void addCost(Due cost) {
    boolean choice = cost.choices().size() > 1;
    if (choice) {
      NativeTableHeaderCell any = getBody().addRow().addHeaderCell();
      any.setText(getTranslation("helper.any-of"));
      any.getElement().setAttribute("colspan", "2").setAttribute("scope", "rowgroup");
      any.addClassName("any-of");
    }
    for (QuotedFee quoted : cost.choices()) {
      NativeTableRow row = getBody().addRow();
      row.setClassName("choice", choice);
      addFee(row, quoted);
    }
  }

  private void addFee(NativeTableRow row, QuotedFee quoted) {
    Fee fee = quoted.fee();
    NativeTableHeaderCell what = row.addHeaderCell();
    what.getElement().setAttribute("scope", "row");
    what.add(line("fee-name", fee.name()), proof(quoted));
    NativeTableCell amount = row.addDataCell();
    amount.add(line("fee-amount", fee.inWords(language)));
    if (!fee.unit().isEmpty()) {
      Div unit = new Div(fee.unit());
      unit.addClassName("fee-unit");
      amount.add(unit);
    }
  }

  private Div proof(QuotedFee quoted) {
    List<Source> sources = Footnotes.ofFee(quoted);
    Div proof = new Div();
    proof.addClassName("proof");
    String date = quoted.fee().date().inWords(language);
    proof.add(line("proof-date", getTranslation("guide.valid", date)));
    String titles = sources.stream().map(Source::title).collect(Collectors.joining("; "));
    if (!titles.isEmpty()) {
      proof.add(line("proof-source", getTranslation("guide.source", titles)));
    }
    if (Footnotes.isPracticeOnly(sources)) {
      proof.add(line("practice", getTranslation("source.practice")));
    }
    return proof;
  }

  private static Span line(String style, String text) {
    Span line = new Span(text);
    line.addClassName(style);
    return line;
  }
}
