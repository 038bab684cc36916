package id.imigrasi.corner.admin.guides.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import id.imigrasi.corner.admin.guides.FeeId;
import id.imigrasi.corner.admin.guides.GuideForm.FeeFields;
import id.imigrasi.corner.admin.guides.Rupiah;
import java.util.List;
import java.util.Map;

/** The fields of one fee. */
final class FeeRow extends Div implements Row<FeeFields> {

  private final TextField id = Inputs.text(getTranslation("part.id"));
  private final TextField name = Inputs.text(getTranslation("part.name"));
  private final TextField amount = Inputs.text(getTranslation("part.amount"));
  private final TextField unit = Inputs.text(getTranslation("part.unit"));
  private final TextField date = Inputs.date(getTranslation("part.date"));
  private final MultiSelectComboBox<String> sources = Inputs.sources(getTranslation("part.source"));
  private boolean settled;

  FeeRow() {
    addClassName("fee-row");
    id.setHelperText(getTranslation("part.id.fee"));
    name.addValueChangeListener(change -> propose(change.getOldValue()));
    amount.setPrefixComponent(new Span("Rp"));
    amount.setAllowedCharPattern("[0-9., Rpr-]");
    amount.addBlurListener(blur -> amount.setValue(tidy(amount.getValue())));
    unit.setPlaceholder(getTranslation("part.unit.example"));
    sources.addClassName("wide");
    add(name, id, amount, unit, date, sources);
  }

  /** A code follows the name until somebody publishes or types one: helpers name fees by it. */
  private void propose(String oldName) {
    if (!settled && (id.isEmpty() || id.getValue().equals(FeeId.proposed(oldName)))) {
      id.setValue(FeeId.proposed(name.getValue()));
    }
  }

  private static String tidy(String typed) {
    return Rupiah.shown(Rupiah.digits(typed));
  }

  @Override
  public FeeFields value() {
    return new FeeFields(
        id.getValue().strip(),
        name.getValue(),
        Rupiah.digits(amount.getValue()),
        unit.getValue(),
        date.getValue(),
        List.copyOf(sources.getValue()));
  }

  @Override
  public void show(FeeFields fee) {
    settled = !fee.id().isEmpty();
    name.setValue(fee.name());
    id.setValue(fee.id());
    amount.setValue(tidy(fee.amount()));
    unit.setValue(fee.unit());
    date.setValue(fee.date());
    sources.setItems(fee.sources());
    sources.setValue(fee.sources());
  }

  @Override
  public void onChange(Runnable listener) {
    Inputs.onChange(listener, id, name, amount, unit, date, sources);
  }

  @Override
  public void mark(Map<String, String> messages, String prefix) {
    Inputs.mark(id, messages, prefix + "id");
    Inputs.mark(name, messages, prefix + "name");
    Inputs.mark(amount, messages, prefix + "amount");
    Inputs.mark(unit, messages, prefix + "unit");
    Inputs.mark(date, messages, prefix + "date");
    Inputs.mark(sources, messages, prefix + "source");
  }

  @Override
  public void offerSources(List<String> sourceIds) {
    Inputs.offer(sources, sourceIds);
  }

  @Override
  public Component component() {
    return this;
  }
}
