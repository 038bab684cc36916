package id.imigrasi.corner.kiosk.demand;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.kiosk.release.ReleaseInUse;
import id.imigrasi.corner.kiosk.shell.ScreenAddress;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Counts the guides that visitors open. */
@Component
class GuideOpenings implements VaadinServiceInitListener {

  /**
   * What is no visitor's choice of a guide: going back to one, and a screen that reloads by itself
   * after a night.
   */
  private static final Set<NavigationTrigger> NO_CHOICE =
      Set.of(NavigationTrigger.HISTORY, NavigationTrigger.PAGE_LOAD, NavigationTrigger.REFRESH);

  private static final String GUIDE = ScreenAddress.GUIDE + "/";

  private final ReleaseInUse releases;
  private final Tally tally;

  GuideOpenings(ReleaseInUse releases, Tally tally) {
    this.releases = releases;
    this.tally = tally;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addUIInitListener(start -> start.getUI().addAfterNavigationListener(this::count));
  }

  private void count(AfterNavigationEvent event) {
    if (!NO_CHOICE.contains(event.getLocationChangeEvent().getTrigger())) {
      guide(event.getLocation().getPath()).ifPresent(tally::opened);
    }
  }

  /** The guide that is shown there; empty if it is another screen, or says that there is none. */
  private Optional<GuideId> guide(String path) {
    return Optional.of(path)
        .filter(each -> each.startsWith(GUIDE))
        .map(each -> each.substring(GUIDE.length()))
        .filter(GuideId::isValid)
        .map(GuideId::new)
        .filter(id -> releases.current().corpus().guideInAny(id, Language.INDONESIAN).isPresent());
  }
}
