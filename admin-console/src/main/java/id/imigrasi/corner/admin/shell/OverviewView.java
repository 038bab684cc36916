package id.imigrasi.corner.admin.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.admin.fleet.Fleet;
import id.imigrasi.corner.admin.fleet.KioskRow;
import id.imigrasi.corner.admin.guides.GuideRow;
import id.imigrasi.corner.admin.guides.Guides;
import id.imigrasi.corner.admin.publish.ReleaseEntry;
import id.imigrasi.corner.admin.publish.Releases;
import id.imigrasi.corner.admin.quality.Quality;
import id.imigrasi.corner.admin.screen.Moments;
import id.imigrasi.corner.admin.screen.Screen;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Predicate;

/** How things stand, and what is waiting. */
@Route("")
@PermitAll
class OverviewView extends Screen {

  private static final int LISTED = 5;

  private final Releases releases;
  private final Fleet fleet;
  private final Guides guides;
  private final Quality quality;
  private final Moments moments;
  private final Div figures = new Div();
  private final Div waiting = new Div();
  private Runnable stopListening = () -> {};

  OverviewView(Releases releases, Fleet fleet, Guides guides, Quality quality, Moments moments) {
    this.releases = releases;
    this.fleet = fleet;
    this.guides = guides;
    this.quality = quality;
    this.moments = moments;
    setTitle(getTranslation("overview.title"), getTranslation("overview.purpose"));
    figures.addClassName("figures");
    waiting.addClassName("waiting");
    add(figures, waiting);
    refresh();
  }

  private void refresh() {
    List<GuideRow> rows = guides.rows();
    figures.removeAll();
    figures.add(release(), kiosks());
    waiting.removeAll();
    waiting.add(
        guideList("overview.due", rows, GuideRow::due),
        guideList("overview.drafts", rows, row -> !row.draft().isEmpty()),
        concerns());
  }

  /** How much there is to look after, kind by kind. */
  private Div concerns() {
    UnorderedList list = new UnorderedList();
    quality
        .counts()
        .forEach(
            (kind, count) ->
                list.add(
                    new ListItem(
                        new Anchor("mutu?jenis=" + kind.word(), getTranslation("concern." + kind)),
                        new Span(": " + count))));
    Div card = new Div(new H2(getTranslation("quality.title")), list);
    card.addClassName("card");
    return card;
  }

  private Div release() {
    String newest =
        releases.history(1).stream()
            .map((ReleaseEntry entry) -> moments.dayAndTime(entry.publishedAt(), getLocale()))
            .findFirst()
            .orElse(getTranslation("releases.none"));
    return figure("rilis", "overview.release", String.valueOf(releases.number()), newest);
  }

  private Div kiosks() {
    List<KioskRow> all = fleet.kiosks();
    long online = all.stream().filter(KioskRow::online).count();
    long behind = all.stream().filter(kiosk -> kiosk.release() < releases.number()).count();
    String words = all.isEmpty() ? "overview.no-kiosk" : "overview.behind";
    return figure(
        "kios",
        "overview.online",
        getTranslation("overview.of", online, all.size()),
        getTranslation(words, behind));
  }

  private Div figure(String address, String name, String number, String words) {
    Span value = new Span(number);
    value.addClassName("figure-number");
    Span line = new Span(words);
    line.addClassName("quiet");
    Anchor link = new Anchor(address, getTranslation(name));
    Div card = new Div(link, value, line);
    card.addClassNames("card", "figure");
    return card;
  }

  private Div guideList(String key, List<GuideRow> rows, Predicate<GuideRow> wanted) {
    List<GuideRow> found = rows.stream().filter(wanted).toList();
    Div card = new Div(new H2(getTranslation(key, found.size())));
    card.addClassName("card");
    if (found.isEmpty()) {
      card.add(new Paragraph(getTranslation(key + ".none")));
      return card;
    }
    UnorderedList list = new UnorderedList();
    for (GuideRow row : found.subList(0, Math.min(LISTED, found.size()))) {
      String title = row.title().isBlank() ? row.slug() : row.title();
      list.add(new ListItem(new Anchor(row.address(), title)));
    }
    card.add(list);
    if (found.size() > LISTED) {
      card.add(new Anchor("panduan", getTranslation("overview.all")));
    }
    return card;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    UI ui = event.getUI();
    stopListening = fleet.onChange(ui.accessLater(this::refresh, () -> {}));
  }

  @Override
  protected void onDetach(DetachEvent event) {
    stopListening.run();
  }
}
