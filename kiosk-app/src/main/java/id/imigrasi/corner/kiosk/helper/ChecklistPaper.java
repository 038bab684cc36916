package id.imigrasi.corner.kiosk.helper;

import com.vaadin.flow.component.html.Article;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.helper.Checklist;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.evidence.ConfirmBox;
import id.imigrasi.corner.kiosk.evidence.SourceCard;
import id.imigrasi.corner.kiosk.shell.GuideList;
import id.imigrasi.corner.kiosk.shell.Icon;
import java.util.List;

/** A visitor's own checklist: the answer first, then what to bring, to do and to pay. */
class ChecklistPaper extends Article {

  ChecklistPaper(Way.Arrived arrived) {
    Language language = Language.of(getLocale());
    Checklist checklist = arrived.checklist();
    Footnotes footnotes = new Footnotes(arrived.helper(), checklist);
    add(new OutcomeHead(arrived, footnotes));
    if (!checklist.papers().isEmpty()) {
      add(
          new Part(
              "papers",
              Icon.Sign.PAPERS,
              Section.PAPERS.heading(language),
              new Papers(checklist.papers(), footnotes)));
    }
    if (!checklist.steps().isEmpty()) {
      add(
          new Part(
              "steps",
              Icon.Sign.STEPS,
              Section.STEPS.heading(language),
              new Steps(checklist.steps(), footnotes)));
    }
    if (checklist.hasCosts()) {
      add(
          new Part(
              "cost",
              Icon.Sign.COIN,
              getTranslation("helper.costs"),
              new CostTable(checklist.costs()),
              new TotalLine(checklist.total())));
    }
    List<String> toConfirm = checklist.toConfirm();
    if (!toConfirm.isEmpty()) {
      add(new ConfirmBox(toConfirm, language));
    }
    if (!checklist.guides().isEmpty()) {
      add(new GuideList(getTranslation("helper.guides"), checklist.guides()));
    }
    if (!footnotes.sources().isEmpty()) {
      add(new SourceCard(footnotes.sources(), language));
    }
  }
}
