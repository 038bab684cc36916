package id.imigrasi.corner.admin.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import id.imigrasi.corner.admin.publish.Releases;
import id.imigrasi.corner.admin.screen.Moments;
import id.imigrasi.corner.admin.screen.Screen;
import id.imigrasi.corner.admin.screen.WordsFilter;
import id.imigrasi.corner.admin.search.OpenedRow;
import id.imigrasi.corner.admin.search.SearchLog;
import id.imigrasi.corner.admin.search.UnansweredRow;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What visitors asked in vain, and what they opened. */
@Route("dicari")
@PermitAll
class SearchesView extends Screen {

  private static final int MOST_ROWS = 2_000;
  private static final int MONTH = 30;
  private static final List<Integer> PERIODS = List.of(7, MONTH, 90);

  private final SearchLog log;
  private final Releases releases;
  private final Moments moments;
  private final WordActions actions;
  private final Tabs tabs = new Tabs();
  private final Select<Integer> period = new Select<>();
  private final WordsFilter words =
      new WordsFilter(getTranslation("searches.filter"), this::refresh);
  private final Paragraph help = new Paragraph();
  private final Grid<UnansweredRow> unanswered = new Grid<>();
  private final Grid<OpenedRow> opened = new Grid<>();

  SearchesView(SearchLog log, Releases releases, Moments moments, WordActions.Parts parts) {
    this.log = log;
    this.releases = releases;
    this.moments = moments;
    this.actions = new WordActions(parts, this::refresh);
    setTitle(getTranslation("searches.title"), getTranslation("searches.purpose"));
    addActions(new Anchor(this::send, getTranslation("searches.csv")));
    tabs.add(
        new Tab(getTranslation("searches.unanswered")), new Tab(getTranslation("searches.opened")));
    tabs.addSelectedChangeListener(change -> refresh());
    period.setItems(PERIODS);
    period.setItemLabelGenerator(days -> getTranslation("searches.days", days));
    period.setAriaLabel(getTranslation("searches.period"));
    period.setValue(MONTH);
    period.addValueChangeListener(change -> refresh());
    help.addClassName("quiet");
    Div filters = new Div(words, period, help);
    filters.addClassNames("filters", "baseline");
    addUnansweredColumns();
    addOpenedColumns();
    add(tabs, filters, unanswered, opened);
    refresh();
  }

  private void addUnansweredColumns() {
    unanswered.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    unanswered.setEmptyStateText(getTranslation("searches.none"));
    unanswered
        .addComponentColumn(this::asked)
        .setHeader(getTranslation("searches.words"))
        .setFlexGrow(3)
        .setWidth("14rem");
    unanswered
        .addColumn(UnansweredRow::times)
        .setHeader(getTranslation("searches.times"))
        .setSortable(true)
        .setWidth("6rem")
        .setFlexGrow(0);
    unanswered
        .addColumn(UnansweredRow::kiosks)
        .setHeader(getTranslation("searches.kiosks"))
        .setSortable(true)
        .setWidth("6rem")
        .setFlexGrow(0);
    unanswered
        .addColumn(row -> moments.day(row.last(), getLocale()))
        .setHeader(getTranslation("searches.last"))
        .setWidth("9rem")
        .setFlexGrow(0);
    unanswered
        .addComponentColumn(actions::of)
        .setHeader(getTranslation("searches.actions"))
        .setFlexGrow(4)
        .setWidth("22rem");
  }

  private Component asked(UnansweredRow row) {
    Span text = new Span(row.words());
    String about =
        row.settledBy() == null
            ? getTranslation("language.name." + row.language())
            : getTranslation("searches.settled-by", row.settledBy());
    Span line = new Span(about);
    line.addClassName("quiet");
    Div cell = new Div(text, line);
    cell.addClassName("stack");
    return cell;
  }

  private void addOpenedColumns() {
    opened.setEmptyStateText(getTranslation("searches.none-opened"));
    opened
        .addComponentColumn(this::guide)
        .setHeader(getTranslation("field.title"))
        .setFlexGrow(3)
        .setWidth("16rem");
    opened
        .addColumn(OpenedRow::times)
        .setHeader(getTranslation("searches.times"))
        .setWidth("8rem")
        .setFlexGrow(0);
    opened
        .addColumn(row -> String.format(getLocale(), "%.1f %%", 100 * row.share()))
        .setHeader(getTranslation("searches.share"))
        .setWidth("8rem")
        .setFlexGrow(0);
  }

  private Component guide(OpenedRow row) {
    if (!GuideId.isValid(row.guide())) {
      return new Span(row.guide());
    }
    Language language = Language.of(getLocale());
    return releases
        .current()
        .guideInAny(new GuideId(row.guide()), language)
        .<Component>map(guide -> link(guide))
        .orElseGet(() -> new Span(row.guide()));
  }

  private static Anchor link(Guide guide) {
    Anchor link =
        new Anchor("panduan/" + guide.language().code() + "/" + guide.id(), guide.title());
    link.setRouterIgnore(false);
    return link;
  }

  private void refresh() {
    boolean inVain = tabs.getSelectedIndex() <= 0;
    unanswered.setVisible(inVain);
    opened.setVisible(!inVain);
    help.setText(getTranslation(inVain ? "searches.unanswered.help" : "searches.opened.help"));
    if (inVain) {
      unanswered.setItems(
          log.unanswered(period.getValue(), MOST_ROWS).stream()
              .filter(row -> words.admits(row.words()))
              .toList());
    } else {
      opened.setItems(
          log.opened(period.getValue()).stream().filter(row -> words.admits(row.guide())).toList());
    }
  }

  private void send(DownloadEvent event) throws IOException {
    StringBuilder csv = new StringBuilder("words,language,times,kiosks,last\r\n");
    for (UnansweredRow row : log.unanswered(period.getValue(), MOST_ROWS)) {
      csv.append(
          String.format(
              Locale.ROOT,
              "\"%s\",%s,%d,%d,%s\r\n",
              cell(row.words()),
              row.language(),
              row.times(),
              row.kiosks(),
              row.last()));
    }
    event.setFileName("tidak-ditemukan.csv");
    event.setContentType("text/csv;charset=utf-8");
    event.getOutputStream().write(csv.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** A spreadsheet takes a cell that begins with such a sign for a formula. */
  private static String cell(String words) {
    String safe = words.matches("[=+\\-@\\t\\r].*") ? "'" + words : words;
    return safe.replace("\"", "\"\"");
  }
}
