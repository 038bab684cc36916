package id.imigrasi.corner.kiosk.guide;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.content.guide.Fee;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.evidence.Citations;
import id.imigrasi.corner.kiosk.evidence.Proof;

/** What things cost, since when, and who says so. */
class FeeTable extends NativeTable {

  private final Language language;
  private final Citations citations;

  FeeTable(Guide guide, Citations citations) {
    this.language = guide.language();
    this.citations = citations;
    addClassName("fees");
    NativeTableRow names = getHead().addRow();
    names.addHeaderCell().setText(say("guide.fee.name"));
    names.addHeaderCell().setText(say("guide.fee.amount"));
    guide.fees().forEach(this::addFee);
  }

  private void addFee(Fee fee) {
    NativeTableRow row = getBody().addRow();
    Span name = new Span(fee.name());
    name.addClassName("fee-name");
    NativeTableHeaderCell what = row.addHeaderCell();
    what.getElement().setAttribute("scope", "row");
    what.add(name, new Proof("", fee.sources(), citations, language));
    NativeTableCell amount = row.addDataCell();
    Span figure = new Span(fee.inWords(language));
    figure.addClassName("fee-amount");
    amount.add(figure);
    if (!fee.unit().isEmpty()) {
      Div unit = new Div(fee.unit());
      unit.addClassName("fee-unit");
      amount.add(unit);
    }
    Div valid = new Div(say("guide.valid", fee.date().inWords(language)));
    valid.addClassName("fee-date");
    amount.add(valid);
  }

  private String say(String key, Object... params) {
    return getTranslation(language.locale(), key, params);
  }
}
