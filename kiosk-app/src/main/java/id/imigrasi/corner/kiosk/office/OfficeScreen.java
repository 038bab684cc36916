package id.imigrasi.corner.kiosk.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.office.Office;
import id.imigrasi.corner.kiosk.evidence.Caution;
import id.imigrasi.corner.kiosk.evidence.Checked;
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

/** One office with what is known about it. */
@Route(value = ScreenAddress.OFFICE, layout = Shell.class)
class OfficeScreen extends ItemScreen<OpenOffice> {

  private final Clock clock;

  OfficeScreen(ReleaseInUse releases, Clock clock) {
    super(releases, "office");
    this.clock = clock;
  }

  @Override
  protected Optional<OpenOffice> find(Corpus corpus, String named) {
    return OpenOffice.of(corpus, named, language(), LocalDate.now(clock));
  }

  @Override
  protected String titleOf(OpenOffice open) {
    return open.office().name().in(language());
  }

  @Override
  protected List<Component> parts(OpenOffice open) {
    List<Component> parts = new ArrayList<>();
    parts.add(head(open));
    parts.add(OfficeFacts.all(open.office(), language()));
    Office.Detail address = open.office().address();
    if (address != null) {
      parts.add(new MapTicket(address.text().in(language())));
    }
    if (!open.guides().isEmpty()) {
      parts.add(new GuideList(getTranslation("office.guide"), open.guides()));
    }
    return parts;
  }

  private Component head(OpenOffice open) {
    Office office = open.office();
    Paragraph what =
        new Paragraph(
            String.join(
                " · ",
                getTranslation("office.kind." + office.kind().word()),
                office.town(),
                office.province()));
    Header head = new Header(new H1(office.name().in(language())), what);
    head.addClassName("item-head");
    open.unknown().ifPresent(key -> head.add(new Caution(Icon.Sign.INFO, getTranslation(key))));
    if (open.due()) {
      head.add(new Caution(Icon.Sign.WARNING, getTranslation("office.due")));
    }
    head.add(new Checked(office.checked()));
    return head;
  }
}
