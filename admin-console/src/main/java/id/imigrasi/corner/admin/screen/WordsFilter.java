package id.imigrasi.corner.admin.screen;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.Locale;

/** A field above a table: whoever types into it sees fewer rows. */
public final class WordsFilter extends TextField {

  /**
   * @param label what is looked for, as placeholder too
   * @param onChange called once typing pauses
   */
  public WordsFilter(String label, Runnable onChange) {
    setPlaceholder(label);
    setAriaLabel(label);
    setPrefixComponent(VaadinIcon.SEARCH.create());
    setClearButtonVisible(true);
    setValueChangeMode(ValueChangeMode.LAZY);
    addValueChangeListener(change -> onChange.run());
  }

  /** Whether a row with that text holds every word that was typed. */
  public boolean admits(String text) {
    String row = text.toLowerCase(Locale.ROOT);
    return Arrays.stream(getValue().strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
        .allMatch(row::contains);
  }
}
