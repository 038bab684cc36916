package id.imigrasi.corner.admin.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import id.imigrasi.corner.admin.screen.Moments;
import id.imigrasi.corner.admin.search.UnansweredRow;
import java.util.Comparator;
import java.util.stream.Collectors;

/** What was asked in vain, and what can be done about it. */
final class UnansweredGrid extends Grid<UnansweredRow> {

  private final Moments moments;

  UnansweredGrid(Moments moments, WordActions actions) {
    this.moments = moments;
    addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    setEmptyStateText(getTranslation("searches.none"));
    addComponentColumn(this::asked)
        .setHeader(getTranslation("searches.words"))
        .setComparator(Comparator.comparing(UnansweredRow::words))
        .setFlexGrow(3)
        .setWidth("13rem");
    number(UnansweredRow::times, "searches.times", "6rem");
    number(UnansweredRow::kiosks, "searches.kiosks", "5.5rem");
    addColumn(row -> moments.day(row.last(), getLocale()))
        .setHeader(getTranslation("searches.last"))
        .setComparator(Comparator.comparing(UnansweredRow::last))
        .setWidth("10rem")
        .setFlexGrow(0);
    addComponentColumn(actions::of)
        .setHeader(getTranslation("searches.actions"))
        .setFlexGrow(4)
        .setWidth("24rem");
  }

  private void number(ValueProvider<UnansweredRow, Long> value, String key, String width) {
    addColumn(value)
        .setHeader(getTranslation(key))
        .setSortable(true)
        .setWidth(width)
        .setFlexGrow(0);
  }

  private Component asked(UnansweredRow row) {
    Span about = new Span(languages(row));
    about.addClassName("quiet");
    Div cell = new Div(new Span(row.words()), about);
    cell.addClassName("stack");
    if (row.settled() != null) {
      Span settled =
          new Span(
              getTranslation(
                  "searches.settled",
                  row.settled().by(),
                  moments.day(row.settled().on(), getLocale())));
      settled.addClassName("quiet");
      cell.add(settled);
    }
    return cell;
  }

  private String languages(UnansweredRow row) {
    return row.languages().stream()
        .map(each -> getTranslation("language.name." + each.code()))
        .collect(Collectors.joining(", "));
  }
}
