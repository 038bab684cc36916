package id.imigrasi.corner.kiosk.glossary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.kiosk.evidence.Caution;
import id.imigrasi.corner.kiosk.evidence.SourceCard;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.release.ServedRelease;
import id.imigrasi.corner.kiosk.shell.GuideList;
import id.imigrasi.corner.kiosk.shell.Icon;
import id.imigrasi.corner.kiosk.shell.Missing;
import id.imigrasi.corner.kiosk.shell.Screen;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import id.imigrasi.corner.kiosk.shell.Shell;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One term and what it means. */
@Route(value = ScreenAddress.TERM, layout = Shell.class)
class TermScreen extends Screen<Optional<OpenTerm>> implements HasUrlParameter<String> {

  private final Clock clock;
  private String id = "";

  TermScreen(ReleaseInUse releases, Clock clock) {
    super(releases, "term");
    this.clock = clock;
  }

  @Override
  public void setParameter(BeforeEvent event, String term) {
    id = term;
  }

  @Override
  protected Optional<OpenTerm> read(ServedRelease release) {
    return OpenTerm.of(release.corpus(), id, language(), LocalDate.now(clock));
  }

  @Override
  protected String title(Optional<OpenTerm> open) {
    return open.map(present -> present.term().name().in(language()))
        .orElseGet(() -> getTranslation("missing.term.title"));
  }

  @Override
  protected List<Component> draw(Optional<OpenTerm> open) {
    return open.map(this::parts).orElseGet(() -> List.of(new Missing("missing.term")));
  }

  private List<Component> parts(OpenTerm open) {
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
