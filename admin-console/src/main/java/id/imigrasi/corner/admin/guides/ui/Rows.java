package id.imigrasi.corner.admin.guides.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A list of rows that can be added to and taken from. */
final class Rows<V> extends Div {

  private final String field;
  private final Supplier<Row<V>> maker;
  private final Div list = new Div();
  private final List<Row<V>> rows = new ArrayList<>();
  private List<String> sourceIds = List.of();
  private Runnable listener = () -> {};

  /**
   * @param field as in a guide file, such as {@code fees}
   * @param empty what a new row shows
   */
  Rows(String field, V empty, Supplier<Row<V>> maker) {
    this.field = field;
    this.maker = maker;
    addClassName("rows");
    Button add =
        new Button(
            getTranslation("rows.add." + field),
            VaadinIcon.PLUS.create(),
            click -> {
              append(empty);
              listener.run();
            });
    add.addThemeVariants(ButtonVariant.TERTIARY);
    add(list, add);
  }

  List<V> value() {
    return rows.stream().map(Row::value).toList();
  }

  void show(List<V> values) {
    rows.clear();
    list.removeAll();
    values.forEach(this::append);
  }

  void onChange(Runnable changed) {
    listener = changed;
  }

  void mark(Map<String, String> messages) {
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).mark(messages, field + "[" + i + "].");
    }
  }

  void offerSources(List<String> ids) {
    if (!ids.equals(sourceIds)) {
      sourceIds = ids;
      rows.forEach(row -> row.offerSources(ids));
    }
  }

  private void append(V value) {
    Row<V> row = maker.get();
    row.show(value);
    row.offerSources(sourceIds);
    row.onChange(() -> listener.run());
    rows.add(row);
    Div frame = new Div(row.component());
    Button remove =
        new Button(
            VaadinIcon.TRASH.create(),
            click -> {
              rows.remove(row);
              list.remove(frame);
              listener.run();
            });
    remove.setAriaLabel(getTranslation("rows.remove." + field));
    remove.setTooltipText(getTranslation("rows.remove." + field));
    remove.addThemeVariants(ButtonVariant.TERTIARY);
    frame.add(remove);
    frame.addClassName("row-frame");
    list.add(frame);
  }
}
