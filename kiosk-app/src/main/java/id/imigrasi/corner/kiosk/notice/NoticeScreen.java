package id.imigrasi.corner.kiosk.notice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.item.PartialDate;
import id.imigrasi.corner.content.item.Source;
import id.imigrasi.corner.content.notice.Notice;
import id.imigrasi.corner.kiosk.evidence.SourceCard;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.shell.GuideList;
import id.imigrasi.corner.kiosk.shell.Icon;
import id.imigrasi.corner.kiosk.shell.ItemScreen;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import id.imigrasi.corner.kiosk.shell.Shell;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One notice. */
@Route(value = ScreenAddress.NOTICE, layout = Shell.class)
class NoticeScreen extends ItemScreen<OpenNotice> {

  private final Clock clock;

  NoticeScreen(ReleaseInUse releases, Clock clock) {
    super(releases, "notice");
    this.clock = clock;
  }

  @Override
  protected Optional<OpenNotice> find(Corpus corpus, String named) {
    return OpenNotice.of(corpus, named, language(), LocalDate.now(clock));
  }

  @Override
  protected String titleOf(OpenNotice open) {
    return open.notice().title().in(language());
  }

  @Override
  protected List<Component> parts(OpenNotice open) {
    List<Component> parts = new ArrayList<>();
    parts.add(head(open.notice()));
    if (!open.guides().isEmpty()) {
      parts.add(new GuideList(getTranslation("notice.guides"), open.guides()));
    }
    List<Source> sources = open.notice().cited();
    if (!sources.isEmpty()) {
      parts.add(new SourceCard(sources, language()));
    }
    return parts;
  }

  private Component head(Notice notice) {
    Paragraph text = new Paragraph(notice.text().in(language()));
    text.addClassName("summary");
    Paragraph days = new Paragraph();
    days.add(
        new Icon(Icon.Sign.CALENDAR),
        new Span(getTranslation("notice.days", inWords(notice.from()), inWords(notice.until()))));
    days.addClassName("checked");
    Header head = new Header(new H1(notice.title().in(language())), text, days);
    head.addClassName("item-head");
    head.setClassName("notice-emergency", notice.emergency());
    return head;
  }

  private String inWords(LocalDate day) {
    return PartialDate.of(day).inWords(language());
  }
}
