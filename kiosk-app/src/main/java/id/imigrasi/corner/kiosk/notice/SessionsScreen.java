package id.imigrasi.corner.kiosk.notice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.release.ServedRelease;
import id.imigrasi.corner.kiosk.shell.Screen;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import id.imigrasi.corner.kiosk.shell.Shell;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The sessions ahead. */
@Route(value = ScreenAddress.SESSION, layout = Shell.class)
class SessionsScreen extends Screen<List<Announced>> {

  private final Clock clock;

  SessionsScreen(ReleaseInUse releases, Clock clock) {
    super(releases, "sessions");
    this.clock = clock;
  }

  @Override
  protected List<Announced> read(ServedRelease release) {
    return Announced.ahead(release.corpus(), language(), LocalDateTime.now(clock));
  }

  @Override
  protected String title(List<Announced> sessions) {
    return getTranslation("session.title");
  }

  @Override
  protected List<Component> draw(List<Announced> sessions) {
    List<Component> parts = new ArrayList<>();
    String lead = getTranslation(sessions.isEmpty() ? "session.empty" : "session.lead");
    Header head = new Header(new H1(getTranslation("session.title")), new Paragraph(lead));
    head.addClassName("item-head");
    parts.add(head);
    sessions.forEach(session -> parts.add(new SessionCard(session)));
    return parts;
  }
}
