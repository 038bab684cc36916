package id.imigrasi.corner.admin.history;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.admin.publish.ReleaseEntry;
import id.imigrasi.corner.admin.publish.Releases;
import id.imigrasi.corner.admin.screen.Moments;
import id.imigrasi.corner.admin.screen.Screen;
import jakarta.annotation.security.PermitAll;

/** What was published, when, by whom and why. */
@Route("rilis")
@PermitAll
class ReleasesView extends Screen {

  private static final int SHOWN = 200;

  ReleasesView(Releases releases, Moments moments) {
    setTitle(getTranslation("releases.title"), getTranslation("releases.purpose"));
    Grid<ReleaseEntry> grid = new Grid<>();
    grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    grid.addColumn(ReleaseEntry::number)
        .setHeader(getTranslation("releases.number"))
        .setWidth("7rem")
        .setFlexGrow(0);
    grid.addColumn(entry -> moments.dayAndTime(entry.publishedAt(), getLocale()))
        .setHeader(getTranslation("releases.when"))
        .setWidth("15rem")
        .setFlexGrow(0);
    grid.addColumn(ReleaseEntry::publishedBy)
        .setHeader(getTranslation("releases.who"))
        .setWidth("9rem")
        .setFlexGrow(0);
    grid.addColumn(ReleaseEntry::comment)
        .setHeader(getTranslation("releases.comment"))
        .setWidth("16rem");
    grid.addColumn(ReleaseEntry::changedItems)
        .setHeader(getTranslation("releases.items"))
        .setWidth("9rem")
        .setFlexGrow(0);
    grid.setItems(releases.history(SHOWN));
    grid.setEmptyStateText(getTranslation("releases.none"));
    add(grid);
  }
}
