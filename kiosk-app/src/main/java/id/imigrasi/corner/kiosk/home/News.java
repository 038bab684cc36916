package id.imigrasi.corner.kiosk.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.notice.Notice;
import id.imigrasi.corner.kiosk.shell.Icon;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import java.util.List;

/** A slim band of what has changed lately. */
class News extends Nav {

  News(List<Notice> notices) {
    addClassName("news");
    setAriaLabel(getTranslation("home.news"));
    Language language = Language.of(getLocale());
    notices.forEach(notice -> add(link(notice, language)));
  }

  private static Anchor link(Notice notice, Language language) {
    Anchor link = new Anchor(ScreenAddress.notice(notice.id()));
    Icon sign = new Icon(notice.emergency() ? Icon.Sign.WARNING : Icon.Sign.INFO);
    link.add(sign, new Span(notice.title().in(language)));
    link.addClassName("news-link");
    return link;
  }
}
