package id.imigrasi.corner.kiosk.developer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.search.Explanation;
import id.imigrasi.corner.content.search.Findings;
import id.imigrasi.corner.content.search.GuideIndex;
import id.imigrasi.corner.content.search.Hit;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Why a query finds what it finds. */
@Route(value = "pengembang/cari", registerAtStartup = false)
class RankingScreen extends Main implements BeforeEnterObserver {

  private static final int MOST_HITS = 12;

  private final ReleaseInUse releases;

  RankingScreen(ReleaseInUse releases) {
    this.releases = releases;
    addClassNames("screen", "screen-ranking");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String query =
        event.getLocation().getQueryParameters().getSingleParameter(ScreenAddress.QUERY).orElse("");
    removeAll();
    add(new H1(getTranslation("developer.ranking", query)));
    GuideIndex index = releases.current().index();
    if (index == null) {
      add(new Paragraph(getTranslation("find.preparing")));
    } else {
      Language language = Language.of(getLocale());
      Findings findings = index.find(query, language, MOST_HITS);
      add(summary(findings), hits(findings.hits()), explanation(index.explain(query, language)));
    }
  }

  private Component summary(Findings findings) {
    return new Paragraph(
        getTranslation(
            "developer.findings",
            findings.verdict(),
            String.valueOf(findings.asked()),
            String.valueOf(findings.correction())));
  }

  private Component hits(List<Hit> hits) {
    NativeTable table = new NativeTable();
    NativeTableRow names = table.getHead().addRow();
    for (String name : List.of("guide", "language", "score", "title")) {
      names.addHeaderCell().setText(getTranslation("developer.hit." + name));
    }
    for (Hit hit : hits) {
      NativeTableRow row = table.getBody().addRow();
      row.addDataCell().setText(hit.guide().slug());
      row.addDataCell().setText(hit.language().code());
      row.addDataCell().setText(Float.toString(hit.score()));
      row.addDataCell().setText(hit.title().plain());
    }
    return table;
  }

  private static Component explanation(Explanation explanation) {
    List<String> lines = new ArrayList<>(explanation.units());
    lines.add(explanation.verdict());
    for (Explanation.Place place : explanation.guides()) {
      lines.add("%s %.2f, like: %s".formatted(place.guide(), place.score(), place.phrase()));
      lines.add("    speaks for it " + rounded(place.features()));
      lines.add("    adds          " + rounded(place.shares()));
    }
    return new Pre(String.join("\n", lines));
  }

  private static String rounded(Map<String, Float> named) {
    return named.entrySet().stream()
        .map(each -> "%s %.2f".formatted(each.getKey(), each.getValue()))
        .collect(Collectors.joining(", "));
  }
}
