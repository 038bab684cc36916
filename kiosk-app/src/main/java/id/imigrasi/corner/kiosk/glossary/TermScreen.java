package id.imigrasi.corner.kiosk.glossary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.kiosk.evidence.Caution;
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

/** One term and what it means. */
@Route(value = ScreenAddress.TERM, layout = Shell.class)
class TermScreen extends ItemScreen<OpenTerm> {

  private final Clock clock;

  TermScreen(ReleaseInUse releases, Clock clock) {
    super(releases, "term");
    this.clock = clock;
  }

  @Override
  protected Optional<OpenTerm> find(Corpus corpus, String named) {
    return OpenTerm.of(corpus, named, language(), LocalDate.now(clock));
  }

  @Override
  protected String titleOf(OpenTerm open) {
    return open.term().name().in(language());
  }

  @Override
  protected List<Component> parts(OpenTerm open) {
    List<Component> parts = new ArrayList<>();
    parts.add(head(open));
    if (!open.guides().isEmpty()) {
      parts.add(new GuideList(getTranslation("glossary.guide"), open.guides()));
    }
    if (!open.sources().isEmpty()) {
      parts.add(new SourceCard(open.sources(), language()));
    }
    return parts;
  }

  private Component head(OpenTerm open) {
    Paragraph meaning = new Paragraph(open.term().meaning().in(language()));
    meaning.addClassName("summary");
    Header head = new Header(new H1(open.term().name().in(language())), meaning);
    head.addClassName("item-head");
    if (open.due()) {
      head.add(new Caution(Icon.Sign.WARNING, getTranslation("glossary.due")));
    }
    return head;
  }
}
