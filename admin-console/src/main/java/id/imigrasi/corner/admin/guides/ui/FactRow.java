package id.imigrasi.corner.admin.guides.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.imigrasi.corner.admin.guides.GuideForm.Fact;
import java.util.List;
import java.util.Map;

/** The fields of a duration or a place. */
final class FactRow extends Div implements Row<Fact> {

  private final TextArea text = Inputs.area(getTranslation("part.text"));
  private final TextField date = Inputs.date(getTranslation("part.date"));
  private final MultiSelectComboBox<String> sources = Inputs.sources(getTranslation("part.source"));

  FactRow() {
    addClassName("fact-row");
    text.addClassName("wide");
    text.setMinRows(2);
    add(text, date, sources);
  }

  @Override
  public Fact value() {
    return new Fact(text.getValue(), date.getValue(), List.copyOf(sources.getValue()));
  }

  @Override
  public void show(Fact fact) {
    text.setValue(fact.text());
    date.setValue(fact.date());
    sources.setItems(fact.sources());
    sources.setValue(fact.sources());
  }

  @Override
  public void onChange(Runnable listener) {
    Inputs.onChange(listener, text, date, sources);
  }

  @Override
  public void mark(Map<String, String> messages, String prefix) {
    Inputs.mark(text, messages, prefix + "text");
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
