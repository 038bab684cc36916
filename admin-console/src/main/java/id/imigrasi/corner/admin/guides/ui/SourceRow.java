package id.imigrasi.corner.admin.guides.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.imigrasi.corner.admin.guides.GuideForm.SourceFields;
import id.imigrasi.corner.content.item.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The fields of one source. */
final class SourceRow extends Div implements Row<SourceFields> {

  private final TextField id = Inputs.text(getTranslation("part.id"));
  private final TextField title = Inputs.text(getTranslation("part.title"));
  private final Select<String> kind = new Select<>();
  private final TextField address = Inputs.text(getTranslation("part.address"));
  private final TextField date = Inputs.date(getTranslation("part.date"));

  SourceRow() {
    addClassName("source-row");
    title.addClassName("wide");
    address.addClassName("wide");
    address.setPlaceholder("https://");
    kind.setLabel(getTranslation("part.kind"));
    kind.setItems(Arrays.stream(Source.Kind.values()).map(Source.Kind::word).toList());
    kind.setItemLabelGenerator(word -> getTranslation("kind." + word));
    kind.setManualValidation(true);
    add(id, title, kind, date, address);
  }

  @Override
  public SourceFields value() {
    return new SourceFields(
        id.getValue().strip(),
        title.getValue(),
        kind.getOptionalValue().orElse(""),
        address.getValue(),
        date.getValue());
  }

  @Override
  public void show(SourceFields source) {
    id.setValue(source.id());
    title.setValue(source.title());
    kind.setValue(source.kind());
    address.setValue(source.address());
    date.setValue(source.date());
  }

  @Override
  public void onChange(Runnable listener) {
    Inputs.onChange(listener, id, title, kind, address, date);
  }

  @Override
  public void mark(Map<String, String> messages, String prefix) {
    Inputs.mark(id, messages, prefix + "id");
    Inputs.mark(title, messages, prefix + "title");
    Inputs.mark(kind, messages, prefix + "kind");
    Inputs.mark(address, messages, prefix + "address");
    Inputs.mark(date, messages, prefix + "date");
  }

  @Override
  public void offerSources(List<String> sourceIds) {
    // A source cites no other.
  }

  @Override
  public Component component() {
    return this;
  }
}
