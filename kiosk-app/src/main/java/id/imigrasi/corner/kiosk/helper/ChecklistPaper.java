package id.imigrasi.corner.kiosk.helper;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.helper.Checklist;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.shell.GuideLink;
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
      add(
          new Part(
              "confirm", Icon.Sign.WARNING, getTranslation("helper.confirm"), plain(toConfirm)));
    }
    if (!checklist.guides().isEmpty()) {
      add(guides(checklist.guides()));
    }
    if (!footnotes.sources().isEmpty()) {
      add(
          new Part(
              "sources",
              Icon.Sign.LAW,
              getTranslation("guide.sources"),
              new SourceList(footnotes.sources())));
    }
  }

  private static UnorderedList plain(List<String> sentences) {
    UnorderedList list = new UnorderedList();
    list.addClassName("sentences");
    sentences.forEach(sentence -> list.add(new ListItem(sentence)));
    return list;
  }

  private Nav guides(List<Guide> guides) {
    H2 heading = new H2(getTranslation("helper.guides"));
    UnorderedList list = new UnorderedList();
    list.addClassNames("plain-list", "guide-list");
    guides.forEach(guide -> list.add(new ListItem(GuideLink.brief(guide))));
    Nav nav = new Nav(heading, list);
    nav.setAriaLabel(heading.getText());
    nav.addClassName("related");
    return nav;
  }
}
