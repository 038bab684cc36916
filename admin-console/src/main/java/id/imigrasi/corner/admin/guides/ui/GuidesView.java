package id.imigrasi.corner.admin.guides.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.admin.guides.GuideRow;
import id.imigrasi.corner.admin.guides.Guides;
import id.imigrasi.corner.admin.proof.EditorAddress;
import id.imigrasi.corner.admin.screen.ChoiceFilter;
import id.imigrasi.corner.admin.screen.Moments;
import id.imigrasi.corner.admin.screen.Screen;
import id.imigrasi.corner.admin.screen.WordsFilter;
import id.imigrasi.corner.content.guide.TopicId;
import id.imigrasi.corner.content.item.Language;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** All guides, to find the one to work on. */
@Route("panduan")
@PermitAll
class GuidesView extends Screen implements BeforeEnterObserver {

  private final Guides guides;
  private final Moments moments;
  private final List<GuideRow> rows;
  private final WordsFilter words = new WordsFilter(getTranslation("guides.filter"), this::filter);
  private final ChoiceFilter<Language> language;
  private final ChoiceFilter<String> topic;
  private final Grid<GuideRow> grid = new Grid<>();

  GuidesView(Guides guides, Moments moments) {
    this.guides = guides;
    this.moments = moments;
    this.rows = guides.rows();
    this.language =
        new ChoiceFilter<>(
            getTranslation("guides.all-languages"),
            List.of(Language.values()),
            each -> getTranslation("language.name." + each.code()),
            this::filter);
    this.topic =
        new ChoiceFilter<>(
            getTranslation("guides.all-topics"),
            guides.published().topics().stream().map(each -> each.id().name()).toList(),
            this::topicTitle,
            this::filter);
    setTitle(getTranslation("guides.title"), getTranslation("guides.purpose"));
    addActions(
        new Button(
            getTranslation("guides.new"),
            VaadinIcon.PLUS.create(),
            click -> new NewGuideDialog(guides).open()));
    addColumns();
    grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    grid.setMultiSort(false);
    grid.setEmptyStateText(getTranslation("guides.none"));
    add(filters(), grid);
    filter();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters asked = event.getLocation().getQueryParameters();
    Language inLanguage =
        asked
            .getSingleParameter(EditorAddress.LANGUAGE)
            .flatMap(Language::of)
            .orElse(Language.INDONESIAN);
    asked
        .getSingleParameter(EditorAddress.BEGIN)
        .filter(question -> !question.isBlank())
        .ifPresent(
            question -> new NewGuideDialog(guides).proposing(question.strip(), inLanguage).open());
  }

  private Div filters() {
    Div filters = new Div(words, language, topic);
    filters.addClassName("filters");
    return filters;
  }

  private void addColumns() {
    grid.addComponentColumn(this::title)
        .setHeader(getTranslation("field.title"))
        .setComparator(Comparator.comparing(GuideRow::title))
        .setFlexGrow(3)
        .setWidth("16rem");
    grid.addColumn(row -> topicTitle(row.topic()))
        .setHeader(getTranslation("field.topic"))
        .setSortable(true)
        .setWidth("9rem");
    grid.addColumn(row -> row.language().code().toUpperCase(Locale.ROOT))
        .setHeader(getTranslation("guides.language"))
        .setSortable(true)
        .setWidth("6rem")
        .setFlexGrow(0);
    grid.addColumn(GuideRow::fees).setHeader(getTranslation("field.fees")).setWidth("10rem");
    grid.addColumn(row -> day(row.checked()))
        .setHeader(getTranslation("guides.checked"))
        .setComparator(
            Comparator.comparing(
                GuideRow::checked, Comparator.nullsFirst(Comparator.naturalOrder())))
        .setWidth("9rem");
    grid.addComponentColumn(this::review)
        .setHeader(getTranslation("guides.review"))
        .setComparator(
            Comparator.comparing(
                GuideRow::reviewBy, Comparator.nullsFirst(Comparator.naturalOrder())))
        .setWidth("10rem");
  }

  private Component title(GuideRow row) {
    Anchor link = new Anchor(row.address(), row.title().isBlank() ? row.slug() : row.title());
    link.setRouterIgnore(false);
    Div cell = new Div(link);
    cell.addClassName("title-cell");
    if (!row.draft().isEmpty()) {
      cell.add(mark("draft-mark", getTranslation("guides.draft", row.draft())));
    }
    if (row.toDos() > 0) {
      cell.add(mark("to-do-mark", getTranslation("guides.to-dos", row.toDos())));
    }
    return cell;
  }

  private Component review(GuideRow row) {
    Span day = new Span(day(row.reviewBy()));
    if (!row.due()) {
      return day;
    }
    return new Div(day, mark("due-mark", getTranslation("guides.due")));
  }

  private static Span mark(String kind, String text) {
    Span mark = new Span(text);
    mark.addClassNames("mark", kind);
    return mark;
  }

  private String day(@Nullable LocalDate day) {
    return day == null ? "" : moments.day(day, getLocale());
  }

  private void filter() {
    grid.setItems(
        rows.stream()
            .filter(row -> language.admits(row.language()))
            .filter(row -> topic.admits(row.topic()))
            .filter(row -> words.admits(row.title() + " " + row.slug()))
            .toList());
  }

  private String topicTitle(String name) {
    return name.isEmpty()
        ? ""
        : guides
            .published()
            .topic(new TopicId(name))
            .map(each -> each.title(Language.of(getLocale())))
            .orElse(name);
  }
}
