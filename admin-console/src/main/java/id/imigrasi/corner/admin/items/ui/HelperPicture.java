package id.imigrasi.corner.admin.items.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.content.helper.Answers;
import id.imigrasi.corner.content.helper.FlowPicture;
import id.imigrasi.corner.content.helper.Helper;
import id.imigrasi.corner.content.item.Language;
import java.util.ArrayList;
import java.util.List;

/** A helper's flow: every way through it with its outcome, and a chart for other programs. */
final class HelperPicture extends Div {

  private final OrderedList ways = new OrderedList();
  private final Pre chart = new Pre();
  private final Details outline = new Details("", ways);

  HelperPicture() {
    addClassName("fields");
    setVisible(false);
    chart.addClassName("settings");
    add(
        outline,
        new Details(
            getTranslation("flow.chart"), new Paragraph(getTranslation("flow.chart.help")), chart));
  }

  void show(Helper helper) {
    setVisible(true);
    removeClassName("stale");
    Language language = Language.of(getLocale());
    List<Answers> all = helper.ways();
    outline.setSummaryText(getTranslation("flow.ways", all.size()));
    ways.removeAll();
    all.forEach(way -> ways.add(way(helper, way, language)));
    chart.setText(FlowPicture.mermaid(helper, language));
  }

  /** The text does not read as a helper any more; the last flow stays, and looks it. */
  void fade() {
    addClassName("stale");
  }

  private ListItem way(Helper helper, Answers way, Language language) {
    List<String> steps = new ArrayList<>();
    String outcome = "";
    Answers so = Answers.NONE;
    for (int choice : way.choices()) {
      if (helper.at(so).orElseThrow() instanceof Helper.Stop.Asking(var question)) {
        steps.add(
            choice == Answers.UNSURE
                ? getTranslation("flow.unsure")
                : question.answers().get(choice - 1).text().in(language));
      }
      so = so.with(choice);
    }
    if (helper.at(way).orElseThrow() instanceof Helper.Stop.Done(var done)) {
      outcome = done.title().in(language);
    }
    Span end = new Span(" ⇒ " + outcome);
    end.addClassName("strong");
    return new ListItem(new Span(String.join(" → ", steps)), end);
  }
}
