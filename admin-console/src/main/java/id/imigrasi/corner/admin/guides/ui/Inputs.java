package id.imigrasi.corner.admin.guides.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.PartialDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fields of the editor: they tell about typing after a short pause and leave judging to others. */
final class Inputs {

  private static final int PAUSE_MILLIS = 300;

  private Inputs() {}

  static TextField text(String label) {
    TextField field = new TextField(label);
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout(PAUSE_MILLIS);
    field.setManualValidation(true);
    return field;
  }

  static TextArea area(String label) {
    TextArea area = new TextArea(label);
    area.setValueChangeMode(ValueChangeMode.LAZY);
    area.setValueChangeTimeout(PAUSE_MILLIS);
    area.setManualValidation(true);
    area.setWidthFull();
    return area;
  }

  /** A field for a date as exact as it is known; says below in words what was understood. */
  static TextField date(String label) {
    TextField field = text(label);
    field.setPlaceholder("2026-11");
    field.addValueChangeListener(
        change ->
            field.setHelperText(
                PartialDate.parse(change.getValue())
                    .map(date -> date.inWords(Language.of(UI.getCurrentOrThrow().getLocale())))
                    .orElse(null)));
    return field;
  }

  static MultiSelectComboBox<String> sources(String label) {
    MultiSelectComboBox<String> field = new MultiSelectComboBox<>(label);
    field.setManualValidation(true);
    field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
    return field;
  }

  /** Offers the sources and keeps what is chosen, even if it is not on offer. */
  static void offer(MultiSelectComboBox<String> field, List<String> sourceIds) {
    Set<String> chosen = field.getValue();
    Set<String> items = new LinkedHashSet<>(sourceIds);
    items.addAll(chosen);
    field.setItems(items);
    field.setValue(chosen);
  }

  static void onChange(Runnable listener, HasValue<?, ?>... fields) {
    for (HasValue<?, ?> field : fields) {
      field.addValueChangeListener(
          change -> {
            if (change.isFromClient()) {
              listener.run();
            }
          });
    }
  }

  static void mark(HasValidationProperties field, @Nullable String message) {
    field.setInvalid(message != null);
    field.setErrorMessage(message);
  }

  /** Marks the field with the message that is meant for it, if there is one. */
  static void mark(HasValidationProperties field, Map<String, String> messages, String name) {
    mark(field, messages.get(name));
  }
}
