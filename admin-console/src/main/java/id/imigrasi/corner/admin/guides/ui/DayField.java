package id.imigrasi.corner.admin.guides.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;

/** A field for a day; says below in words which day it is. */
final class DayField extends DatePicker {

  DayField(String label) {
    super(label);
    Locale locale = Language.of(getLocale()).locale();
    setLocale(locale);
    setManualValidation(true);
    addValueChangeListener(
        change ->
            setHelperText(
                getOptionalValue()
                    .map(day -> PartialDate.of(day).inWords(Language.of(locale)))
                    .orElse(null)));
    setI18n(
        new DatePickerI18n()
            .setMonthNames(
                Arrays.stream(Month.values())
                    .map(month -> month.getDisplayName(TextStyle.FULL, locale))
                    .toList())
            .setWeekdays(
                Arrays.stream(DayOfWeek.values())
                    .map(day -> day.minus(1).getDisplayName(TextStyle.FULL, locale))
                    .toList())
            .setWeekdaysShort(
                Arrays.stream(DayOfWeek.values())
                    .map(day -> day.minus(1).getDisplayName(TextStyle.SHORT, locale))
                    .toList())
            .setFirstDayOfWeek(1)
            .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd")
            .setToday(getTranslation("day.today"))
            .setCancel(getTranslation("action.cancel")));
  }

  /** The day in ISO form, empty if none is chosen. */
  String iso() {
    return getOptionalValue().map(LocalDate::toString).orElse("");
  }

  void show(String iso) {
    try {
      setValue(iso.isEmpty() ? null : LocalDate.parse(iso));
    } catch (DateTimeParseException notADay) {
      clear();
    }
  }
}
