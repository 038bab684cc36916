package id.imigrasi.corner.admin.screen;

import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.function.Function;

/** A choice above a table: one of the values, or all of them. */
public final class ChoiceFilter<T> extends Select<T> {

  /**
   * @param all words for "all of them"
   * @param label words for a value
   */
  public ChoiceFilter(
      String all, Collection<T> values, Function<T, String> label, Runnable onChange) {
    setItems(values);
    setEmptySelectionAllowed(true);
    setEmptySelectionCaption(all);
    setPlaceholder(all);
    setItemLabelGenerator(value -> value == null ? "" : label.apply(value));
    addValueChangeListener(change -> onChange.run());
  }

  /** Whether that value is to be shown. */
  public boolean admits(T value) {
    return isEmpty() || value.equals(getValue());
  }
}
