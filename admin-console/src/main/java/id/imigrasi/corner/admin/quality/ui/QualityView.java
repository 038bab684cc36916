package id.imigrasi.corner.admin.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import id.imigrasi.corner.admin.proof.EditorAddress;
import id.imigrasi.corner.admin.proof.FieldNames;
import id.imigrasi.corner.admin.proof.ProblemWords;
import id.imigrasi.corner.admin.quality.Concern;
import id.imigrasi.corner.admin.quality.Concern.Kind;
import id.imigrasi.corner.admin.quality.Concern.Subject;
import id.imigrasi.corner.admin.quality.Quality;
import id.imigrasi.corner.admin.screen.Moments;
import id.imigrasi.corner.admin.screen.Screen;
import id.imigrasi.corner.admin.screen.WordsFilter;
import id.imigrasi.corner.content.facts.FactsReport;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.Problem;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that is published and needs an editor. */
@Route("mutu")
@PermitAll
class QualityView extends Screen implements BeforeEnterObserver {

  private static final String KIND = "jenis";

  private final Quality quality;
  private final Moments moments;
  private final List<Concern> concerns;
  private final Map<Tab, Kind> kinds = new HashMap<>();
  private final Tabs tabs = new Tabs();
  private final Paragraph help = new Paragraph();
  private final WordsFilter words = new WordsFilter(getTranslation("quality.filter"), this::filter);
  private final Grid<Concern> grid = new Grid<>();

  QualityView(Quality quality, Moments moments) {
    this.quality = quality;
    this.moments = moments;
    this.concerns = quality.concerns();
    setTitle(getTranslation("quality.title"), getTranslation("quality.purpose"));
    addActions(
        new Anchor(
            event -> send(event, "html", facts().html()), getTranslation("quality.facts.html")),
        new Anchor(
            event -> send(event, "csv", facts().csv()), getTranslation("quality.facts.csv")));
    tabs.add(new Tab(getTranslation("quality.all", concerns.size())));
    for (Kind kind : Kind.values()) {
      long count = concerns.stream().filter(each -> each.kind() == kind).count();
      Tab tab = new Tab(getTranslation("concern." + kind) + " (" + count + ")");
      kinds.put(tab, kind);
      tabs.add(tab);
    }
    tabs.addSelectedChangeListener(change -> filter());
    help.addClassName("quiet");
    Div filters = new Div(words, help);
    filters.addClassNames("filters", "baseline");
    addColumns();
    grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    grid.setEmptyStateText(getTranslation("quality.none"));
    add(tabs, filters, grid);
    filter();
  }

  private FactsReport facts() {
    return quality.facts(Language.of(getLocale()));
  }

  private static void send(DownloadEvent event, String kind, String text) throws IOException {
    event.setFileName("fakta-imigrasi-corner." + kind);
    event.setContentType("text/" + kind + ";charset=utf-8");
    event.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(KIND)
        .flatMap(Kind::of)
        .flatMap(this::tab)
        .ifPresent(tabs::setSelectedTab);
  }

  private Optional<Tab> tab(Kind kind) {
    return kinds.entrySet().stream()
        .filter(each -> each.getValue() == kind)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void addColumns() {
    grid.addComponentColumn(this::file)
        .setHeader(getTranslation("field.title"))
        .setComparator(Comparator.comparing(this::title))
        .setFlexGrow(2)
        .setWidth("15rem");
    grid.addComponentColumn(QualityView::mark)
        .setHeader(getTranslation("items.kind"))
        .setComparator(Comparator.comparing(Concern::kind))
        .setWidth("11rem")
        .setFlexGrow(0);
    grid.addColumn(this::text)
        .setHeader(getTranslation("quality.what"))
        .setSortable(true)
        .setFlexGrow(4)
        .setWidth("20rem");
  }

  private Component file(Concern concern) {
    Span path = new Span(concern.path());
    path.addClassName("quiet");
    Component name =
        EditorAddress.of(concern.path())
            .<Component>map(address -> link(address, title(concern)))
            .orElseGet(() -> new Span(title(concern)));
    Div cell = new Div(name, path);
    cell.addClassName("stack");
    return cell;
  }

  private static Anchor link(String address, String text) {
    Anchor link = new Anchor(address, text);
    link.setRouterIgnore(false);
    return link;
  }

  private static Span mark(Concern concern) {
    Span mark = new Span();
    mark.setText(mark.getTranslation("concern." + concern.kind()));
    mark.addClassNames("mark", concern.kind().word() + "-mark");
    return mark;
  }

  private String title(Concern concern) {
    return concern.title() == null ? concern.path() : concern.title().in(Language.of(getLocale()));
  }

  private String text(Concern concern) {
    return switch (concern.subject()) {
      case Subject.Sentence(String sentence) -> sentence;
      case Subject.Found(Problem problem) ->
          FieldNames.label(this, problem.field()) + ": " + ProblemWords.message(this, problem);
      case Subject.ReviewBy(var day) ->
          getTranslation(
              moments.today().isBefore(day) ? "quality.soon" : "quality.due",
              moments.day(day, getLocale()));
    };
  }

  private void filter() {
    Kind wanted = kinds.get(tabs.getSelectedTab());
    help.setText(wanted == null ? "" : getTranslation("concern." + wanted + ".help"));
    grid.setItems(
        concerns.stream()
            .filter(each -> wanted == null || each.kind() == wanted)
            .filter(each -> words.admits(title(each) + " " + each.path() + " " + text(each)))
            .toList());
  }
}
