package id.imigrasi.corner.admin.items.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.admin.items.ItemKind;
import id.imigrasi.corner.admin.items.ItemRow;
import id.imigrasi.corner.admin.items.Items;
import id.imigrasi.corner.admin.proof.EditorAddress;
import id.imigrasi.corner.admin.screen.ChoiceFilter;
import id.imigrasi.corner.admin.screen.Moments;
import id.imigrasi.corner.admin.screen.Screen;
import id.imigrasi.corner.admin.screen.WordsFilter;
import id.imigrasi.corner.content.item.Language;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is published and is no guide. */
@Route("isi")
@PermitAll
class ItemsView extends Screen {

  private final Moments moments;
  private final List<ItemRow> rows;
  private final WordsFilter words = new WordsFilter(getTranslation("guides.filter"), this::filter);
  private final ChoiceFilter<ItemKind> kind =
      new ChoiceFilter<>(
          getTranslation("items.all-kinds"),
          List.of(ItemKind.values()),
          this::kindName,
          this::filter);
  private final Grid<ItemRow> grid = new Grid<>();

  ItemsView(Items items, Moments moments) {
    this.moments = moments;
    this.rows = items.rows();
    setTitle(getTranslation("items.title"), getTranslation("items.purpose"));
    Anchor transfer = new Anchor("isi/pindah", getTranslation("items.transfer"));
    transfer.addClassName("action-link");
    addActions(
        transfer,
        new Button(
            getTranslation("items.new"),
            VaadinIcon.PLUS.create(),
            click -> new NewItemDialog(items).open()));
    addColumns();
    grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    grid.setEmptyStateText(getTranslation("items.none"));
    add(filters(), grid);
    filter();
  }

  private Div filters() {
    Div filters = new Div(words, kind);
    filters.addClassName("filters");
    return filters;
  }

  private void addColumns() {
    grid.addComponentColumn(
            row -> {
              Anchor link = new Anchor(EditorAddress.of(row.path()).orElse(""), title(row));
              link.setRouterIgnore(false);
              return link;
            })
        .setHeader(getTranslation("field.title"))
        .setComparator(Comparator.comparing(this::title))
        .setFlexGrow(3)
        .setWidth("18rem");
    grid.addColumn(row -> kindName(row.kind()))
        .setHeader(getTranslation("items.kind"))
        .setSortable(true)
        .setWidth("9rem");
    grid.addColumn(ItemRow::path)
        .setHeader(getTranslation("field.file"))
        .setSortable(true)
        .setWidth("21rem");
    grid.addComponentColumn(this::review)
        .setHeader(getTranslation("guides.review"))
        .setComparator(
            Comparator.comparing(
                ItemRow::reviewBy, Comparator.nullsLast(Comparator.naturalOrder())))
        .setWidth("11rem");
  }

  private Component review(ItemRow row) {
    Span day = new Span(day(row.reviewBy()));
    if (!row.isDue(moments.today())) {
      return day;
    }
    Span mark = new Span(getTranslation("guides.due"));
    mark.addClassNames("mark", "due-mark");
    return new Div(day, mark);
  }

  private String day(@Nullable LocalDate day) {
    return day == null ? "" : moments.day(day, getLocale());
  }

  private String title(ItemRow row) {
    return row.title() == null ? kindName(row.kind()) : row.title().in(Language.of(getLocale()));
  }

  private String kindName(ItemKind each) {
    return getTranslation("item." + each);
  }

  private void filter() {
    grid.setItems(
        rows.stream()
            .filter(row -> kind.admits(row.kind()))
            .filter(row -> words.admits(title(row) + " " + row.path()))
            .toList());
  }
}
