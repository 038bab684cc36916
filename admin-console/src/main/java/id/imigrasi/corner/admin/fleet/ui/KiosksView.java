package id.imigrasi.corner.admin.fleet.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.admin.fleet.Fleet;
import id.imigrasi.corner.admin.fleet.KioskRow;
import id.imigrasi.corner.admin.publish.Releases;
import id.imigrasi.corner.admin.screen.Moments;
import id.imigrasi.corner.admin.screen.Screen;
import jakarta.annotation.security.PermitAll;

/** The kiosks as they are doing now; changes appear by themselves. */
@Route("kios")
@PermitAll
class KiosksView extends Screen {

  private final Fleet fleet;
  private final Releases releases;
  private final Moments moments;
  private final Grid<KioskRow> grid = new Grid<>();
  private Runnable stopListening = () -> {};

  KiosksView(Fleet fleet, Releases releases, Moments moments) {
    this.fleet = fleet;
    this.releases = releases;
    this.moments = moments;
    setTitle(getTranslation("kiosks.title"), getTranslation("kiosks.purpose"));
    Button enrol =
        new Button(
            getTranslation("kiosks.enrol"),
            VaadinIcon.PLUS.create(),
            click -> new EnrolmentDialog(fleet, moments).open());
    enrol.addThemeVariants(ButtonVariant.PRIMARY);
    addActions(enrol);
    addColumns();
    grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    grid.setEmptyStateText(getTranslation("kiosks.none"));
    add(grid);
    refresh();
  }

  private void addColumns() {
    grid.addColumn(KioskRow::name).setHeader(getTranslation("kiosks.name")).setAutoWidth(true);
    grid.addColumn(KioskRow::region).setHeader(getTranslation("kiosks.region")).setAutoWidth(true);
    grid.addComponentColumn(this::connection)
        .setHeader(getTranslation("kiosks.connection"))
        .setAutoWidth(true);
    grid.addComponentColumn(this::release)
        .setHeader(getTranslation("kiosks.release"))
        .setWidth("15rem");
    grid.addColumn(this::lastSeen).setHeader(getTranslation("kiosks.seen")).setAutoWidth(true);
    grid.addColumn(KioskRow::version)
        .setHeader(getTranslation("kiosks.version"))
        .setAutoWidth(true)
        .setFlexGrow(0);
  }

  private Component connection(KioskRow kiosk) {
    Span state = new Span(getTranslation(kiosk.online() ? "kiosks.online" : "kiosks.offline"));
    state.addClassNames("dot", kiosk.online() ? "good" : "off");
    return state;
  }

  private Component release(KioskRow kiosk) {
    Span words = new Span(releaseInWords(kiosk.release(), releases.number()));
    if (kiosk.failure().isEmpty()) {
      return words;
    }
    Span failure = new Span(getTranslation("kiosks.failed", kiosk.failure()));
    failure.addClassName("bad");
    Span both = new Span(words, failure);
    both.addClassName("stack");
    return both;
  }

  private String releaseInWords(long shown, long newest) {
    if (shown == 0) {
      return getTranslation("kiosks.release.none");
    }
    return shown >= newest
        ? getTranslation("kiosks.release.newest", String.valueOf(shown))
        : getTranslation("kiosks.release.behind", String.valueOf(shown), String.valueOf(newest));
  }

  private String lastSeen(KioskRow kiosk) {
    return kiosk.lastSeen() == null
        ? getTranslation("kiosks.never")
        : moments.ago(kiosk.lastSeen(), getLocale());
  }

  private void refresh() {
    grid.setItems(fleet.kiosks());
  }

  @Override
  protected void onAttach(AttachEvent event) {
    UI ui = event.getUI();
    stopListening = fleet.onChange(ui.accessLater(this::refresh, () -> {}));
    refresh();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    stopListening.run();
  }
}
