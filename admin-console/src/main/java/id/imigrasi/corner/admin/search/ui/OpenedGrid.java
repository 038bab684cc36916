package id.imigrasi.corner.admin.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.admin.publish.Releases;
import id.imigrasi.corner.admin.search.OpenedRow;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Language;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.Optional;

/** The guides that visitors open most. */
final class OpenedGrid extends Grid<OpenedRow> {

  private final Releases releases;

  OpenedGrid(Releases releases) {
    this.releases = releases;
    setEmptyStateText(getTranslation("searches.none-opened"));
    addComponentColumn(this::cell)
        .setHeader(getTranslation("field.title"))
        .setComparator(Comparator.comparing(this::title))
        .setFlexGrow(3)
        .setWidth("18rem");
    addColumn(OpenedRow::times)
        .setHeader(getTranslation("searches.times"))
        .setSortable(true)
        .setWidth("8rem")
        .setFlexGrow(0);
    addComponentColumn(this::share)
        .setHeader(getTranslation("searches.share"))
        .setWidth("16rem")
        .setFlexGrow(0);
  }

  /** The guide's title; its short name if it is not published any more. */
  String title(OpenedRow row) {
    return guide(row).map(Guide::title).orElse(row.guide().slug());
  }

  private Optional<Guide> guide(OpenedRow row) {
    return releases.current().guideInAny(row.guide(), Language.of(getLocale()));
  }

  private Component cell(OpenedRow row) {
    return guide(row).<Component>map(OpenedGrid::link).orElseGet(() -> new Span(title(row)));
  }

  private static Anchor link(Guide guide) {
    Anchor link =
        new Anchor("panduan/" + guide.language().code() + "/" + guide.id(), guide.title());
    link.setRouterIgnore(false);
    return link;
  }

  private Component share(OpenedRow row) {
    NumberFormat percent = NumberFormat.getPercentInstance(getLocale());
    percent.setMaximumFractionDigits(1);
    Div filled = new Div();
    filled.setWidth(100 * row.share() + "%");
    Div bar = new Div(filled);
    bar.addClassName("share-bar");
    Span number = new Span(percent.format(row.share()));
    Div cell = new Div(bar, number);
    cell.addClassName("share");
    return cell;
  }
}
