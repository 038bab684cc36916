package id.imigrasi.corner.kiosk.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.PartialDate;
import id.imigrasi.corner.kiosk.shell.Icon;

/** A guide's title and its answer in short, with what one must know before trusting it. */
class GuideHead extends Header {

  GuideHead(OpenGuide open) {
    addClassName("guide-head");
    Guide guide = open.guide();
    Language visitors = Language.of(getLocale());
    add(new H1(guide.title()));
    Paragraph summary = new Paragraph(guide.summary());
    summary.addClassName("summary");
    add(summary);
    if (guide.language() != visitors) {
      add(notice(Icon.Sign.GLOBE, "language.only." + guide.language().code() + ".guide", visitors));
    }
    if (open.due()) {
      add(notice(Icon.Sign.WARNING, "guide.due", visitors));
    }
    Paragraph checked =
        new Paragraph(
            getTranslation("guide.checked", PartialDate.of(guide.checked()).inWords(visitors)));
    checked.addClassName("checked");
    checked.addComponentAsFirst(new Icon(Icon.Sign.CHECK));
    checked.getElement().setAttribute("lang", visitors.code());
    add(checked);
  }

  private Component notice(Icon.Sign sign, String key, Language language) {
    Div notice = new Div(new Icon(sign), new Span(getTranslation(key)));
    notice.addClassName("notice");
    notice.getElement().setAttribute("lang", language.code());
    return notice;
  }
}
