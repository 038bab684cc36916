package id.imigrasi.corner.kiosk.guide;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.evidence.Caution;
import id.imigrasi.corner.kiosk.evidence.Checked;
import id.imigrasi.corner.kiosk.shell.Icon;

/** A guide's title and its answer in short, with what one must know before trusting it. */
class GuideHead extends Header {

  GuideHead(OpenGuide open) {
    addClassName("guide-head");
    Guide guide = open.guide();
    add(new H1(guide.title()));
    Paragraph summary = new Paragraph(guide.summary());
    summary.addClassName("summary");
    add(summary);
    if (!guide.confirm().isEmpty()) {
      add(new Caution(Icon.Sign.PEOPLE, getTranslation("guide.confirm.below")));
    }
    if (guide.language() != Language.of(getLocale())) {
      String onlyIn = "language.only." + guide.language().code() + ".guide";
      add(new Caution(Icon.Sign.GLOBE, getTranslation(onlyIn)));
    }
    if (open.due()) {
      add(new Caution(Icon.Sign.WARNING, getTranslation("guide.due")));
    }
    add(new Checked(guide.checked()));
  }
}
