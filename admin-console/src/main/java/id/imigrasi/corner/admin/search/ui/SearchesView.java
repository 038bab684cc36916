package id.imigrasi.corner.admin.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import id.imigrasi.corner.admin.publish.Releases;
import id.imigrasi.corner.admin.screen.Moments;
import id.imigrasi.corner.admin.screen.Screen;
import id.imigrasi.corner.admin.screen.WordsFilter;
import id.imigrasi.corner.admin.search.SearchLog;
import id.imigrasi.corner.admin.search.UnansweredRow;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What visitors asked in vain, and what they opened. */
@Route("dicari")
@PermitAll
class SearchesView extends Screen {

  private static final int MOST_ROWS = 2_000;
  private static final int MONTH = 30;
  private static final List<Integer> PERIODS = List.of(7, MONTH, 90);

  private final SearchLog log;
  private final Tabs tabs = new Tabs();
  private final WordsFilter words =
      new WordsFilter(getTranslation("searches.filter"), this::refresh);
  private final Select<Integer> period = new Select<>();
  private final Select<UnansweredState> state = new Select<>();
  private final Paragraph help = new Paragraph();
  private final Anchor csv = new Anchor(this::send, getTranslation("searches.csv"));
  private final UnansweredGrid unanswered;
  private final OpenedGrid opened;
  private volatile List<UnansweredRow> shown = List.of();

  SearchesView(SearchLog log, Releases releases, Moments moments, WordActions.Parts parts) {
    this.log = log;
    this.unanswered = new UnansweredGrid(moments, new WordActions(parts, this::refresh));
    this.opened = new OpenedGrid(releases);
    setTitle(getTranslation("searches.title"), getTranslation("searches.purpose"));
    csv.addClassName("action-link");
    addActions(csv);
    tabs.add(
        new Tab(getTranslation("searches.unanswered")), new Tab(getTranslation("searches.opened")));
    tabs.addSelectedChangeListener(change -> refresh());
    prepareFilters();
    Div filters = new Div(words, period, state, help);
    filters.addClassNames("filters", "baseline");
    add(tabs, filters, unanswered, opened);
    refresh();
  }

  private void prepareFilters() {
    period.setItems(PERIODS);
    period.setItemLabelGenerator(days -> getTranslation("searches.days", days));
    period.setAriaLabel(getTranslation("searches.period"));
    period.setValue(MONTH);
    period.addValueChangeListener(change -> refresh());
    state.setItems(UnansweredState.values());
    state.setItemLabelGenerator(each -> getTranslation("searches.state." + each));
    state.setAriaLabel(getTranslation("searches.state"));
    state.setValue(UnansweredState.OPEN);
    state.addValueChangeListener(change -> refresh());
    help.addClassName("quiet");
  }

  /** Shows those rows only. */
  void show(UnansweredState wanted) {
    state.setValue(wanted);
  }

  private void refresh() {
    boolean inVain = tabs.getSelectedIndex() <= 0;
    unanswered.setVisible(inVain);
    state.setVisible(inVain);
    csv.setVisible(inVain);
    opened.setVisible(!inVain);
    help.setText(getTranslation(inVain ? "searches.unanswered.help" : "searches.opened.help"));
    if (inVain) {
      shown =
          log.unanswered(period.getValue(), MOST_ROWS).stream()
              .filter(state.getValue()::admits)
              .filter(row -> words.admits(row.words()))
              .toList();
      unanswered.setItems(shown);
    } else {
      opened.setItems(
          log.opened(period.getValue()).stream()
              .filter(row -> words.admits(opened.title(row)))
              .toList());
    }
  }

  private void send(DownloadEvent event) throws IOException {
    event.setFileName("tidak-ditemukan.csv");
    event.setContentType("text/csv;charset=utf-8");
    event.getOutputStream().write(UnansweredCsv.of(this, shown).getBytes(StandardCharsets.UTF_8));
  }
}
